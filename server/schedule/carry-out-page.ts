import 'server-only'
import { stateFrom } from '@/domain/lifecycle'
import { locales } from '@/domain/locale'
import { isPageKey, parsePage } from '@/domain/site-page/site-page'
import type { Schedule } from '@/prisma/generated/client'
import type { Transaction } from '../db'
import { findUnmetRequirement } from '../listings/unmet-requirement'
import { lockPage } from '../site-pages/lock-page'
import { readPageFacts } from '../site-pages/page-facts'
import { endPagePublications, insertPagePublications } from '../site-pages/page-store'
import type { Refusal } from './drop-set-times'

type Due = { schedule: Schedule; at: Date }

/** Does what was set for a page, as `carryOutListing` does it for a listing; tells why not when it cannot be done any more. */
export async function carryOutPage(tx: Transaction, { schedule, at }: Due): Promise<Refusal | null> {
  const { pageKey: key, move } = schedule
  const locked = key !== null && isPageKey(key) ? await lockPage(tx, key) : null
  if (!locked || key === null || !isPageKey(key)) return 'archived'
  const { page, revision: newest } = locked
  const pageKey_number = { pageKey: key, number: schedule.revision ?? 0 }
  const revision = move === 'publish' ? await tx.pageRevision.findUnique({ where: { pageKey_number } }) : newest
  const state = stateFrom(move, page.state)
  if (!revision || !state) return 'archived'
  const content = parsePage(key, revision.content)
  const facts = await readPageFacts(tx, { key, content }, { locales: schedule.locales })
  const unmet = findUnmetRequirement(move, facts)
  if (unmet) return unmet === 'public' ? 'not-public' : 'incomplete'

  if (move === 'withdraw') {
    const newestShown = { pageKey: key, revisionId: newest.id, endedAt: null }
    const wasNewest = (await tx.pagePublication.count({ where: newestShown })) > 0
    await endPagePublications(tx, { key, locales, reason: 'withdrawn', at })
    if (wasNewest) await tx.sitePage.update({ where: { key }, data: { state } })
    return null
  }
  const publisher = schedule.setterId === null ? null : { id: schedule.setterId }
  await insertPagePublications(tx, { key, revisionId: revision.id, content, locales: schedule.locales, publisher, at })
  // What is public is not withdrawn: it stands as if it had been edited after it was published.
  const later = page.state === 'withdrawn' ? stateFrom('save', state) : page.state
  const isNewest = revision.id === newest.id
  await tx.sitePage.update({ where: { key }, data: { state: (isNewest ? state : later) ?? state } })
  return null
}
