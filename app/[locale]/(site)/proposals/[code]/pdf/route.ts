import { isLocale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { PdfBusy } from '@/server/documents/pdf-workers'
import { getProposalPdf } from '@/server/documents/proposal-pdf'

type Context = { params: Promise<{ locale: string; code: string }> }

/** The PDF of a published proposal. Its entity tag is the hash of its content, so that a reader downloads it once. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, code } = await params
  if (!isLocale(locale) || !/^[a-z]{2,4}-\d{4}-\d{3,6}$/i.test(code)) return notFound()
  try {
    const pdf = await getProposalPdf(locale, code)
    if (!pdf) return notFound()
    if (code !== code.toLowerCase()) return moved(locale, code)
    const headers = new Headers({
      ETag: `"${pdf.hash}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${pdf.fileName}"; filename*=UTF-8''${encodeURIComponent(pdf.fileName)}`,
    })
    if (isKnown(request.headers.get('If-None-Match'), pdf.hash)) return new Response(null, { status: 304, headers })
    return new Response(pdf.bytes, { headers })
  } catch (error) {
    if (error instanceof PdfBusy) return busy()
    throw error
  }
}

/** Whether the reader's copy is the current one; proxies may have marked its tag as weak. */
function isKnown(tags: string | null, hash: string): boolean {
  return (tags ?? '').split(',').some((tag) => ['*', `"${hash}"`, `W/"${hash}"`].includes(tag.trim()))
}

function moved(locale: 'vi' | 'en', code: string): Response {
  const href = { pathname: '/proposals/[code]/pdf', params: { code: code.toLowerCase() } } as const
  return new Response(null, { status: 308, headers: { Location: getPathname({ locale, href }) } })
}

function notFound(): Response {
  return plain('Không có đề xuất nào được công bố ở địa chỉ này.\nNo proposal is published at this address.\n', 404)
}

function busy(): Response {
  const text =
    'Hệ thống đang bận. Vui lòng thử lại sau ít giây.\nThe server is busy. Please try again in a few seconds.\n'
  return plain(text, 503, { 'Retry-After': '5' })
}

function plain(text: string, status: number, headers: Record<string, string> = {}): Response {
  const shared = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(text, { status, headers: { ...shared, ...headers } })
}
