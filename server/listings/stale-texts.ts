import 'server-only'
import { mayDo } from '@/domain/account/role'
import { findEarlierVietnamese, findStale, sources } from '@/domain/translation/sources'
import type { Actor } from '../actor'
import { db } from '../db'

/** In how many of the latest revisions the Vietnamese is looked for that an English text was made from. */
const revisionsRead = 40

/**
 * The English texts of a listing whose Vietnamese changed after them, by their paths (rows by id), each with the Vietnamese
 * that it was made from, or null where no late revision has that.
 */
export async function findStaleTexts(actor: Actor, code: string): Promise<Record<string, string | null>> {
  if (!mayDo(actor.role, 'listing.read')) return {}
  const listing = await db().listing.findUnique({
    where: { code: code.toUpperCase() },
    select: { id: true, content: true, sources: true },
  })
  if (!listing) return {}
  const remembered = sources.parse(listing.sources)
  const stale = findStale(listing.content, remembered)
  if (stale.length === 0) return {}
  const revisions = await db().revision.findMany({
    where: { listingId: listing.id },
    orderBy: { number: 'desc' },
    take: revisionsRead,
    select: { content: true },
  })
  const earlier = revisions.map((one) => one.content)
  return Object.fromEntries(stale.map((path) => [path, findEarlierVietnamese(path, remembered, earlier)]))
}
