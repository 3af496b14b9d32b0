import 'server-only'
import { dayOf } from '@/domain/day'
import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import { type PageEdition, type PageKey, parsePage } from '@/domain/site-page/site-page'
import { kept } from '../catalogue/page-cache'
import { db } from '../db'

/** A page as readers see it in one language, and the day (YYYY-MM-DD) it was last published. */
export type SitePageView<Key extends PageKey = PageKey> = { edition: PageEdition<Key>; publishedOn: string }

const find = kept('site-page', async (key: PageKey, locale: Locale): Promise<SitePageView | null> => {
  const row = await db().sitePage.findUnique({ where: { key }, select: { published: true, publishedAt: true } })
  return row && { edition: inLocale(parsePage(key, row.published), locale), publishedOn: dayOf(row.publishedAt) }
})

/** What is published of a page; null where the page was never loaded. */
export function getSitePage<Key extends PageKey>(key: Key, locale: Locale): Promise<SitePageView<Key> | null> {
  return find(key, locale) as Promise<SitePageView<Key> | null>
}

/** The title of a page, and the sentence that says what is there. */
export type PageHeadline<Key extends PageKey = PageKey> = { key: Key; title: string; lead: string }

const findHeadlines = kept('page-headlines', async (keys: PageKey[], locale: Locale): Promise<PageHeadline[]> => {
  const rows = await db().sitePage.findMany({ where: { key: { in: keys } }, select: { key: true, published: true } })
  return keys.flatMap((key) => {
    const row = rows.find((one) => one.key === key)
    if (!row) return []
    const { title, lead } = parsePage(key, row.published)
    return [{ key, title: title[locale], lead: lead[locale] }]
  })
})

/** The headlines of published pages, in the order in which they are asked for. */
export function findPageHeadlines<Key extends PageKey>(
  keys: readonly Key[],
  locale: Locale,
): Promise<PageHeadline<Key>[]> {
  return findHeadlines([...keys], locale) as Promise<PageHeadline<Key>[]>
}

/** The day (YYYY-MM-DD) on which each page was last published, for the site map. */
export const findPageDays = kept('page-days', async (): Promise<{ key: string; changedOn: string }[]> => {
  const rows = await db().sitePage.findMany({ select: { key: true, publishedAt: true } })
  return rows.map(({ key, publishedAt }) => ({ key, changedOn: dayOf(publishedAt) }))
})
