import { fileResponse, plain } from '@/app/[locale]/admin/(workbook)/answer-with-workbook'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { pageEditorAddress } from '@/components/desk/page-address'
import { isLocale } from '@/domain/locale'
import { isPageKey } from '@/domain/site-page/site-page'
import { getActor } from '@/server/accounts/session'
import { previewTemplateFile } from '@/server/documents/template-docx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; key: string; language: string }> }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The Word template that the saved draft of an outline would make, for staff only. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, key, language } = await params
  if (!isLocale(locale) || !isLocale(language) || !isPageKey(key)) return plain('404', 404)
  const actor = await getActor()
  if (!actor) {
    const signIn = signInAddress(locale, pageEditorAddress(key))
    return new Response(null, { status: 303, headers: { 'Cache-Control': 'private, no-store', Location: signIn } })
  }
  const file = await previewTemplateFile(actor, key, language)
  return file ? fileResponse({ fileName: file.fileName, bytes: await file.write() }, docx) : plain('404', 404)
}
