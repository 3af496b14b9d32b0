import { selectionSheet } from '@/documents/selection-sheet'
import { writeCsv } from '@/documents/write-csv'
import { env } from '@/server/env'
import { type Context, fileResponse, nothingToTake, readDownload } from '../download'

/** The facts of a list as CSV. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const asked = await readDownload(request, context)
  if (!asked) return nothingToTake()
  const csv = writeCsv(selectionSheet(asked.selection, env().SITE_URL))
  return fileResponse(csv, asked.selection, { extension: 'csv', type: 'text/csv; charset=utf-8' })
}
