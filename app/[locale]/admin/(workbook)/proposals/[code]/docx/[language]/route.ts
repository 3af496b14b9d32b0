import { getTranslations } from 'next-intl/server'
import { draftFile, plain, seeOther } from '@/app/[locale]/admin/draft-file'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { editorAddress } from '@/components/desk/listing-address'
import { docxType } from '@/domain/file/office-types'
import { isLocale } from '@/domain/locale'
import { docxLanguages } from '@/domain/proposal/docx-language'
import { getActor } from '@/server/accounts/session'
import { writeProposalDraft } from '@/server/documents/proposal-docx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; code: string; language: string }> }

/** The saved draft as a Word document, for staff only. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, code, language } = await params
  const asked = docxLanguages.find((one) => one === language)
  if (!isLocale(locale) || !asked) return plain('404', 404)
  const actor = await getActor()
  if (!actor) return seeOther(signInAddress(locale, editorAddress('proposal', code)))
  const file = await writeProposalDraft(actor, code, asked)
  if (!file) return plain((await getTranslations({ locale, namespace: 'DeskWorkbook' }))('nothingToExport'), 404)
  return draftFile(file, docxType)
}
