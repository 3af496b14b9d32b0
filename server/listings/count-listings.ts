import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ListingKind } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { db } from '../db'

/** How many listings of each kind the desk has to do with: all but the archived ones. */
export async function countListings(actor: Actor): Promise<Record<ListingKind, number>> {
  const counts = { proposal: 0, need: 0, story: 0 }
  if (!mayDo(actor.role, 'listing.read')) return counts
  const groups = await db().listing.groupBy({ by: 'kind', where: { state: { not: 'archived' } }, _count: true })
  for (const { kind, _count } of groups) counts[kind] = _count
  return counts
}
