import 'server-only'
import { stateAfter } from '@/domain/lifecycle'
import { locales as bothLocales, type Locale } from '@/domain/locale'
import type { PageKey } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'
import type { WithdrawOutcome } from '../listings/publish-listing'
import { findUnmetRequirement } from '../listings/unmet-requirement'
import { dropOvertaken, dropSetTimes } from '../schedule/drop-set-times'
import { lockPage } from './lock-page'
import { readPageFacts } from './page-facts'
import { endPagePublications, insertPagePublications } from './page-store'

export type PublishPageOutcome = 'published' | 'incomplete' | 'conflict' | 'not-found' | 'forbidden'

/**
 * Makes the draft of a page what the public reads in these languages, at once, as the table of moves allows; all or none.
 * `lockVersion` names the draft that the actor has seen; another one is not published, nor is one that is incomplete in one of
 * the languages. A time that was set for publishing in the same language is let go.
 */
export async function publishPage(
  actor: Actor,
  { key, lockVersion, locales }: { key: PageKey; lockVersion: number; locales: readonly Locale[] },
): Promise<PublishPageOutcome> {
  const outcome = await db().$transaction(async (tx): Promise<PublishPageOutcome> => {
    const locked = await lockPage(tx, key)
    if (!locked) return 'not-found'
    const { page, revision, content } = locked
    const state = stateAfter(actor.role, 'publish', page.state)
    if (!state) return 'forbidden'
    if (page.lockVersion !== lockVersion) return 'conflict'
    if (findUnmetRequirement('publish', await readPageFacts(tx, { key, content }, { locales }))) return 'incomplete'
    const at = new Date()
    await insertPagePublications(tx, { key, revisionId: revision.id, content, locales, publisher: actor, at })
    await dropOvertaken(tx, { pageKey: key }, locales)
    await tx.sitePage.update({ where: { key }, data: { state } })
    const detail = { locales: [...locales], revision: revision.number }
    await record(tx, actor, 'page.publish', { kind: 'page', id: key }, detail)
    return 'published'
  })
  if (outcome === 'published') catalogueChanged()
  return outcome
}

/** Takes a page from the public in both languages at once, with all that was set for later. Its draft and history stay. */
export async function withdrawPage(actor: Actor, key: PageKey): Promise<WithdrawOutcome> {
  const outcome = await db().$transaction(async (tx): Promise<WithdrawOutcome> => {
    const locked = await lockPage(tx, key)
    if (!locked) return 'not-found'
    const { page, content } = locked
    const state = stateAfter(actor.role, 'withdraw', page.state)
    if (!state) return 'forbidden'
    if (findUnmetRequirement('withdraw', await readPageFacts(tx, { key, content }))) return 'not-public'
    await endPagePublications(tx, { key, locales: bothLocales, reason: 'withdrawn', at: new Date() })
    await tx.sitePage.update({ where: { key }, data: { state } })
    await dropSetTimes(tx, { pageKey: key }, 'withdrawn')
    await record(tx, actor, 'page.withdraw', { kind: 'page', id: key })
    return 'withdrawn'
  })
  if (outcome === 'withdrawn') catalogueChanged()
  return outcome
}
