import { getTranslations } from 'next-intl/server'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { editorAddress } from '@/components/desk/listing-address'
import { isLocale } from '@/domain/locale'
import { docxLanguages } from '@/domain/proposal/docx-language'
import { getActor } from '@/server/accounts/session'
import { writeProposalDraft } from '@/server/documents/proposal-docx'
import { fileResponse, plain } from '../../../../answer-with-workbook'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; code: string; language: string }> }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The saved draft as a Word document, for staff only. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, code, language } = await params
  const asked = docxLanguages.find((one) => one === language)
  if (!isLocale(locale) || !asked) return plain('404', 404)
  const actor = await getActor()
  if (!actor) {
    const signIn = signInAddress(locale, editorAddress('proposal', code))
    return new Response(null, { status: 303, headers: { 'Cache-Control': 'private, no-store', Location: signIn } })
  }
  const file = await writeProposalDraft(actor, code, asked)
  if (!file) return plain((await getTranslations({ locale, namespace: 'DeskWorkbook' }))('nothingToExport'), 404)
  return fileResponse(file, docx)
}
