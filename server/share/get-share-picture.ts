import 'server-only'
import { createHash } from 'node:crypto'
import { drawSharePicture } from '@/documents/draw-share-picture'
import { wordSharePicture } from '@/documents/share-words'
import type { Locale } from '@/domain/locale'
import type { ShareKind, SharePicture } from '@/domain/share/share-picture'
import { readPart } from '../files/file-folder'
import { inTurn } from '../files/in-turn'
import { keptResults } from '../files/kept-results'
import { getSiteProfile } from '../settings/site-profile'
import { getShareSubject } from './share-subject'

/** To be raised when the drawing changes, so that no kept picture of an older make is shown. */
const make = 1

const pictures = keptResults('share', 'png')

/** `hash` names the content: equal hashes are equal pictures. */
type Picture = { bytes: Uint8Array<ArrayBuffer>; hash: string }

/**
 * The picture that other sites show beside a link to a page, in the page's language. It is drawn when it is first asked
 * for, one after another, and kept for as long as nothing in it changes; null when no such page is public.
 */
export async function getSharePicture(kind: ShareKind, locale: Locale, key: string): Promise<Picture | null> {
  const subject = await getShareSubject(kind, locale, key)
  if (!subject) return null
  const picture = wordSharePicture(subject, await getSiteProfile(locale), locale)
  const hash = createHash('sha256')
    .update(JSON.stringify([make, picture]))
    .digest('hex')
  const bytes = (await pictures.read(hash)) ?? (await inTurn(() => readOrDraw(hash, picture)))
  return { bytes, hash }
}

/** Whoever waited for the same picture finds it drawn. */
async function readOrDraw(hash: string, picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
  const drawnMeanwhile = await pictures.read(hash)
  if (drawnMeanwhile) return drawnMeanwhile
  const photo = picture.photo === null ? null : await readPart(picture.photo, 'photo.jpg')
  const bytes = new Uint8Array(await drawSharePicture(picture, photo))
  await pictures.keep(hash, bytes)
  return bytes
}
