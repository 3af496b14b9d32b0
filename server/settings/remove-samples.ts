import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'
import { countSamplePeople, removeSamplePeople } from '../site-pages/sample-people'

/** How many sample listings, sample local partners and sample contact people there are. */
export async function countSamples(): Promise<{ listings: number; agencies: number; people: number }> {
  const [listings, agencies, people] = await Promise.all([
    db().listing.count({ where: { sample: true } }),
    db().agency.count({ where: { sample: true } }),
    countSamplePeople(),
  ])
  return { listings, agencies, people }
}

/**
 * Removes every sample listing with its history and publications, the sample partners that no real listing names, and
 * the sample contact people of the page about the province.
 * Contact requests stay. Returns how many listings were removed, or null when the actor may not.
 */
export async function removeSamples(actor: Actor): Promise<number | null> {
  if (!mayDo(actor.role, 'samples.remove')) return null
  const removed = await db().$transaction(async (tx) => {
    const { count } = await tx.listing.deleteMany({ where: { sample: true } })
    await tx.agency.deleteMany({ where: { sample: true, listings: { none: {} }, publications: { none: {} } } })
    await removeSamplePeople(tx)
    await record(tx, actor, 'samples.remove', { kind: 'settings', id: 'samples' }, { listings: count })
    return count
  })
  catalogueChanged()
  return removed
}
