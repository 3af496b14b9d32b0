import { sha256 } from '@/domain/file/listing-files'
import { getActor } from '@/server/accounts/session'
import { type FileAnswer, getDraftFile, getShownFile } from '@/server/files/get-shown-file'

type Context = { params: Promise<{ hash: string; name: string }> }

/**
 * A photo or document. A browser may keep it for good, as the address names its content; caches that many share may not,
 * so that nobody hands it on after a withdrawal. Staff see the files of drafts too, and nothing keeps those.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { hash, name } = await params
  if (!sha256.safeParse(hash).success) return notFound()
  const asked = { sha256: hash, name: decode(name) }
  const shown = await getShownFile(asked)
  if (shown) return answer(shown, 'private, max-age=31536000, immutable')
  const actor = await getActor()
  const draft = actor && (await getDraftFile(actor, asked))
  return draft ? answer(draft, 'private, no-store') : notFound()
}

/** Names are kept without percent signs, so that decoding one twice does no harm. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC')
  } catch {
    return ''
  }
}

function answer({ bytes, mediaType, fileName }: FileAnswer, cacheControl: string): Response {
  const headers = new Headers({
    'Content-Type': mediaType,
    'Cache-Control': cacheControl,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
  if (fileName !== null) headers.set('Content-Disposition', disposition(fileName))
  return new Response(bytes, { headers })
}

/** Saved under its own name; browsers that know no letters beyond ASCII get the name without them. */
function disposition(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/đ/g, 'd')
    .replaceAll(/Đ/g, 'D')
  const ascii = plain.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

function notFound(): Response {
  const text = 'Không có tệp nào được công bố ở địa chỉ này.\nNo file is published at this address.\n'
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(text, { status: 404, headers })
}
