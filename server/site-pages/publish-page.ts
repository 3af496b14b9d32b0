import 'server-only'
import { mayDo } from '@/domain/account/role'
import { locales } from '@/domain/locale'
import { findPageGaps } from '@/domain/site-page/page-gaps'
import { type PageKey, parsePage } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'

export type PublishPageOutcome = 'published' | 'incomplete' | 'conflict' | 'not-found' | 'forbidden'

/**
 * Makes the draft of a page what the public reads, at once and in both languages. `lockVersion` names the draft that the
 * actor has seen; another one is not published. An incomplete draft is not either.
 */
export async function publishPage(
  actor: Actor,
  { key, lockVersion }: { key: PageKey; lockVersion: number },
): Promise<PublishPageOutcome> {
  if (!mayDo(actor.role, 'page.publish')) return 'forbidden'
  const outcome = await db().$transaction(async (tx): Promise<PublishPageOutcome> => {
    const row = await tx.sitePage.findUnique({ where: { key } })
    if (!row) return 'not-found'
    if (row.lockVersion !== lockVersion) return 'conflict'
    const published = parsePage(key, row.draft)
    if (locales.some((locale) => findPageGaps(key, published, locale).length > 0)) return 'incomplete'
    const { count } = await tx.sitePage.updateMany({
      where: { key, lockVersion },
      data: { published, publishedAt: new Date() },
    })
    if (count === 0) return 'conflict'
    await record(tx, actor, 'page.publish', { kind: 'page', id: key })
    return 'published'
  })
  if (outcome === 'published') catalogueChanged()
  return outcome
}
