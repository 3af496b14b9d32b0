import { docxType } from '@/domain/file/office-types'
import { isLocale } from '@/domain/locale'
import { getTemplateFile } from '@/server/documents/template-docx'

type Template = Parameters<typeof getTemplateFile>[0]

/** A template as a download. Its entity tag is the hash of what is in it, so that a reader loads it once. */
export async function answerWithTemplate(template: Template, locale: string, request: Request): Promise<Response> {
  const file = isLocale(locale) ? await getTemplateFile(template, locale) : null
  if (!file) return new Response(null, { status: 404 })
  const tag = `"${file.hash}"`
  const headers = new Headers({
    ETag: tag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': docxType,
    'Content-Disposition': `attachment; filename="${file.fileName}"`,
  })
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(tag)) return new Response(null, { status: 304, headers })
  return new Response(await file.write(), { headers })
}
