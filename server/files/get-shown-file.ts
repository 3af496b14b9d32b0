import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { Actor } from '../actor'
import { db } from '../db'
import { readPart } from './file-folder'
import { documentPart } from './keep-file'

/** A file as it goes to a reader. `fileName` is null for a picture, which is shown and not saved. */
export type FileAnswer = { bytes: Uint8Array<ArrayBuffer>; mediaType: string; fileName: string | null }

/** What an address asks for. The name of a document is its own, that of a photo says width and format. */
type Asked = { sha256: string; name: string }

/** The file at an address, when a current publication shows it; null otherwise. A file that only a draft names is none. */
export async function getShownFile({ sha256, name }: Asked): Promise<FileAnswer | null> {
  const shown = JSON.stringify([{ sha256 }])
  const [asset] = await db().$queryRaw<{ mediaType: string }[]>`
    SELECT a."mediaType" FROM "Asset" a
    JOIN "Publication" p ON p."listingId" = a."listingId" AND p."endedAt" IS NULL
    WHERE a.sha256 = ${sha256} AND (a.width IS NOT NULL OR a."fileName" = ${name})
      AND (p.content -> 'photos' @> ${shown}::jsonb OR p.content -> 'documents' @> ${shown}::jsonb)
    LIMIT 1`
  return asset ? read(asset.mediaType, { sha256, name }) : null
}

/** The file at an address for someone at the desk, who sees what drafts name too. */
export async function getDraftFile(actor: Actor, { sha256, name }: Asked): Promise<FileAnswer | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const asset = await db().asset.findFirst({
    where: { sha256, OR: [{ width: { not: null } }, { fileName: name }] },
    select: { mediaType: true },
  })
  return asset && read(asset.mediaType, { sha256, name })
}

async function read(mediaType: string, { sha256, name }: Asked): Promise<FileAnswer | null> {
  if (mediaType !== 'image/jpeg') {
    const bytes = await readPart(sha256, documentPart)
    return bytes && { bytes, mediaType, fileName: name }
  }
  const format = /^\d{1,4}\.(webp|jpg)$/.exec(name)?.[1]
  const bytes = format ? await readPart(sha256, name) : null
  return bytes && { bytes, mediaType: format === 'webp' ? 'image/webp' : 'image/jpeg', fileName: null }
}
