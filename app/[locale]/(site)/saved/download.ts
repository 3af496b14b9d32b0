import { savedAddress } from '@/components/saved/saved-address'
import { dayOf } from '@/domain/day'
import { isLocale } from '@/domain/locale'
import { readSavedList, writeSavedList } from '@/domain/saved/saved-list'
import { publishedOf, type Selection } from '@/domain/saved/selection'
import { messages } from '@/i18n/messages'
import { getPathname } from '@/i18n/navigation'
import { env } from '@/server/env'
import { findSelection } from '@/server/saved/find-selection'
import { unpackNotes } from '@/server/saved/pack-notes'

export type Context = { params: Promise<{ locale: string }> }

/** The list that a download is asked for, and the address that opens the same list; null where nothing can be in it. */
export async function readDownload(
  request: Request,
  { params }: Context,
): Promise<{ selection: Selection; listUrl: string } | null> {
  const { locale } = await params
  if (!isLocale(locale)) return null
  const { searchParams } = new URL(request.url)
  const codes = readSavedList(searchParams.get('list') ?? '')
  const selection = await findSelection(codes, unpackNotes(searchParams.get('notes') ?? ''), locale)
  if (publishedOf(selection).length === 0) return null
  const listUrl = env().SITE_URL + getPathname({ href: savedAddress({ list: writeSavedList(codes) }), locale })
  return { selection, listUrl }
}

/** A file to keep, named after the list and the day. It may carry a reader's notes, so no cache between keeps it. */
export function fileResponse(
  body: string | Uint8Array<ArrayBuffer>,
  { locale }: Selection,
  { extension, type }: { extension: string; type: string },
): Response {
  const name = `${messages[locale].Saved.sheet.file}-${dayOf(new Date())}.${extension}`
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}

/** Says that none of the list is published. */
export function nothingToTake(): Response {
  const text =
    'Danh sách này không có đề xuất nào đang được công bố.\nNone of the proposals in this list is published.\n'
  return plainResponse(text, 404)
}

export function plainResponse(text: string, status: number, headers: Record<string, string> = {}): Response {
  const shared = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(text, { status, headers: { ...shared, ...headers } })
}
