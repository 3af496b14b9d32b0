import { isLocale } from '@/domain/locale'
import { type ShareKind, shareKinds } from '@/domain/share/share-picture'
import { getSharePicture } from '@/server/share/get-share-picture'

type Context = { params: Promise<{ kind: string; locale: string; name: string }> }

/**
 * The picture that other sites show beside a link: `/art/share/proposal/en/{code}.png`. Its entity tag is the hash of
 * its content; caches ask each time, so that a picture is gone with its publication.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, locale, name } = await params
  const key = /^([a-z0-9-]{1,60})\.png$/.exec(name)?.[1]
  if (!isShareKind(kind) || !isLocale(locale) || !key) return notFound()
  const picture = await getSharePicture(kind, locale, key)
  if (!picture) return notFound()
  const tag = `"${picture.hash}"`
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate', 'Content-Type': 'image/png' }
  if (request.headers.get('If-None-Match')?.includes(tag)) return new Response(null, { status: 304, headers })
  return new Response(picture.bytes, { headers })
}

function isShareKind(value: string): value is ShareKind {
  return (shareKinds as readonly string[]).includes(value)
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
}
