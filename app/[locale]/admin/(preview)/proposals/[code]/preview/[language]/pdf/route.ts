import { getTranslations } from 'next-intl/server'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { previewPdfAddress } from '@/components/desk/listing-address'
import { mayDo } from '@/domain/account/role'
import { isLocale } from '@/domain/locale'
import { getActor } from '@/server/accounts/session'
import { PdfBusy } from '@/server/documents/pdf-workers'
import { renderProposalPdf } from '@/server/documents/proposal-pdf'
import { previewProposal } from '@/server/listings/preview-proposal'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; code: string; language: string }> }

const unkept = { 'Cache-Control': 'private, no-store' }

/** The saved draft as a PDF, for staff only; never kept anywhere. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, code, language } = await params
  if (!isLocale(locale) || !isLocale(language)) return plain('404', 404)
  const actor = await getActor()
  if (!actor) {
    const signIn = signInAddress(locale, previewPdfAddress(code, language))
    return new Response(null, { status: 303, headers: { ...unkept, Location: signIn } })
  }
  const t = await getTranslations({ locale, namespace: 'Desk' })
  if (!mayDo(actor.role, 'listing.read')) return plain(t('forbidden.title'), 403)
  const view = await previewProposal(actor, code, language)
  if (!view) return plain(t('preview.pdfFailed'), 404)
  try {
    const { bytes, fileName } = await renderProposalPdf(view)
    const disposition = `inline; filename="preview-${fileName}"`
    return new Response(bytes, {
      headers: { ...unkept, 'Content-Type': 'application/pdf', 'Content-Disposition': disposition },
    })
  } catch (error) {
    if (error instanceof PdfBusy) return plain(t('preview.pdfBusy'), 503)
    throw error
  }
}

function plain(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { ...unkept, 'Content-Type': 'text/plain; charset=utf-8' } })
}
