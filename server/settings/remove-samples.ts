import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'
import { removeUnusedFiles } from '../files/remove-unused-files'
import { countSamplePeople, removeSamplePeople } from '../site-pages/sample-people'

/** How many samples there are: listings, projects of the portfolio, local partners and contact people. */
export async function countSamples(): Promise<Record<'listings' | 'projects' | 'agencies' | 'people', number>> {
  const [listings, projects, agencies, people] = await Promise.all([
    db().listing.count({ where: { sample: true } }),
    db().project.count({ where: { sample: true } }),
    db().agency.count({ where: { sample: true } }),
    countSamplePeople(),
  ])
  return { listings, projects, agencies, people }
}

/**
 * Removes every sample listing with its history, publications and files, every sample project, the sample partners that
 * nothing real names, and the sample contact people of the page about the province. Contact requests stay. Returns how
 * many listings and projects were removed, or null when the actor may not.
 */
export async function removeSamples(actor: Actor): Promise<number | null> {
  if (!mayDo(actor.role, 'samples.remove')) return null
  const files = await db().asset.findMany({ where: { listing: { sample: true } }, select: { sha256: true } })
  const removed = await db().$transaction(async (tx) => {
    const { count: listings } = await tx.listing.deleteMany({ where: { sample: true } })
    const { count: projects } = await tx.project.deleteMany({ where: { sample: true } })
    await tx.agency.deleteMany({
      where: { sample: true, listings: { none: {} }, publications: { none: {} }, projects: { none: {} } },
    })
    await removeSamplePeople(tx)
    await record(tx, actor, 'samples.remove', { kind: 'settings', id: 'samples' }, { listings, projects })
    return listings + projects
  })
  catalogueChanged()
  await removeUnusedFiles(files.map((file) => file.sha256))
  return removed
}
