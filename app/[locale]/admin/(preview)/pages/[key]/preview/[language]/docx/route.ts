import { draftFile, plain, seeOther } from '@/app/[locale]/admin/draft-file'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { pageEditorAddress } from '@/components/desk/page-address'
import { docxType } from '@/domain/file/office-types'
import { isLocale } from '@/domain/locale'
import { isPageKey } from '@/domain/site-page/site-page'
import { getActor } from '@/server/accounts/session'
import { previewTemplateFile } from '@/server/documents/template-docx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; key: string; language: string }> }

/** The Word template that the saved draft of an outline would make, for staff only. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, key, language } = await params
  if (!isLocale(locale) || !isLocale(language) || !isPageKey(key)) return plain('404', 404)
  const actor = await getActor()
  if (!actor) return seeOther(signInAddress(locale, pageEditorAddress(key)))
  const file = await previewTemplateFile(actor, key, language)
  return file ? draftFile({ fileName: file.fileName, bytes: await file.write() }, docxType) : plain('404', 404)
}
