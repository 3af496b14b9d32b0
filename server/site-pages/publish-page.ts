import 'server-only'
import { stateAfter } from '@/domain/lifecycle'
import { locales } from '@/domain/locale'
import { type PageKey, parsePage } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'
import { findUnmetRequirement } from '../listings/unmet-requirement'
import { lockPage } from './lock-page'
import { readPageFacts } from './page-facts'

export type PublishPageOutcome = 'published' | 'incomplete' | 'conflict' | 'not-found' | 'forbidden'

/**
 * Makes the draft of a page what the public reads, at once and in both languages, as the table of moves allows. `lockVersion`
 * names the draft that the actor has seen; another one is not published. An incomplete draft is not either.
 */
export async function publishPage(
  actor: Actor,
  { key, lockVersion }: { key: PageKey; lockVersion: number },
): Promise<PublishPageOutcome> {
  const outcome = await db().$transaction(async (tx): Promise<PublishPageOutcome> => {
    const page = await lockPage(tx, key)
    if (!page) return 'not-found'
    const state = stateAfter(actor.role, 'publish', page.state)
    if (!state) return 'forbidden'
    if (page.lockVersion !== lockVersion) return 'conflict'
    const published = parsePage(key, page.draft)
    if (findUnmetRequirement('publish', readPageFacts(key, published, { locales }))) return 'incomplete'
    await tx.sitePage.update({ where: { key }, data: { published, state, publishedAt: new Date() } })
    await record(tx, actor, 'page.publish', { kind: 'page', id: key })
    return 'published'
  })
  if (outcome === 'published') catalogueChanged()
  return outcome
}
