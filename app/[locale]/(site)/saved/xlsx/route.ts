import { selectionSheet } from '@/documents/selection-sheet'
import { writeWorkbook } from '@/documents/write-workbook'
import { xlsxType } from '@/domain/file/office-types'
import { env } from '@/server/env'
import { type Context, fileResponse, nothingToTake, readDownload } from '../download'

/** The facts of a list as an Excel workbook. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const asked = await readDownload(request, context)
  if (!asked) return nothingToTake()
  const workbook = await writeWorkbook(selectionSheet(asked.selection, env().SITE_URL))
  return fileResponse(workbook, asked.selection, { extension: 'xlsx', type: xlsxType })
}
