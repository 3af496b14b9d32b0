import { PdfBusy } from '@/server/documents/pdf-workers'
import { getSelectionPdf } from '@/server/documents/selection-pdf'
import { type Context, fileResponse, nothingToTake, plainResponse, readDownload } from '../download'

/** The proposals of a list as one PDF: cover, contents, then each in full. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const asked = await readDownload(request, context)
  if (!asked) return nothingToTake()
  try {
    const pdf = await getSelectionPdf(asked.selection, asked.listUrl)
    if (!pdf) return nothingToTake()
    return fileResponse(pdf.bytes, asked.selection, { extension: 'pdf', type: 'application/pdf' })
  } catch (error) {
    if (error instanceof PdfBusy) return busy()
    throw error
  }
}

function busy(): Response {
  const text =
    'Hệ thống đang bận. Vui lòng thử lại sau ít giây.\nThe server is busy. Please try again in a few seconds.\n'
  return plainResponse(text, 503, { 'Retry-After': '5' })
}
