import 'server-only'
import { dayOf } from '@/domain/day'
import { inLocale } from '@/domain/in-locale'
import { type Locale, locales } from '@/domain/locale'
import { type PageEdition, type PageKey, pageKeys, parsePage } from '@/domain/site-page/site-page'
import { kept } from '../catalogue/page-cache'
import { db } from '../db'

/** A page as readers see it in one language, and the day (YYYY-MM-DD) it was last published. */
export type SitePageView<Key extends PageKey = PageKey> = {
  edition: PageEdition<Key>
  publishedOn: string
  /** Every language in which it can be read. */
  languages: Locale[]
}

const find = kept('site-page', async (key: PageKey, locale: Locale): Promise<SitePageView | null> => {
  const rows = await db().pagePublication.findMany({ where: { pageKey: key, endedAt: null } })
  const row = rows.find((one) => one.locale === locale)
  if (!row) return null
  const languages = locales.filter((one) => rows.some((other) => other.locale === one))
  return { edition: inLocale(parsePage(key, row.content), locale), publishedOn: dayOf(row.publishedAt), languages }
})

/** What is public of a page in this language; null when nothing is. */
export function getSitePage<Key extends PageKey>(key: Key, locale: Locale): Promise<SitePageView<Key> | null> {
  return find(key, locale) as Promise<SitePageView<Key> | null>
}

/** The title of a page, and the sentence that says what is there. */
export type PageHeadline<Key extends PageKey = PageKey> = { key: Key; title: string; lead: string }

const findHeadlines = kept('page-headlines', async (keys: PageKey[], locale: Locale): Promise<PageHeadline[]> => {
  const rows = await db().pagePublication.findMany({ where: { pageKey: { in: keys }, locale, endedAt: null } })
  return keys.flatMap((key) => {
    const row = rows.find((one) => one.pageKey === key)
    if (!row) return []
    const { title, lead } = parsePage(key, row.content)
    return [{ key, title: title[locale], lead: lead[locale] }]
  })
})

/** The headlines of the pages that are public in this language, in the order in which they are asked for. */
export function findPageHeadlines<Key extends PageKey>(
  keys: readonly Key[],
  locale: Locale,
): Promise<PageHeadline<Key>[]> {
  return findHeadlines([...keys], locale) as Promise<PageHeadline<Key>[]>
}

export type PageDay = { key: string; locale: Locale; changedOn: string }

/** The languages in which each page is public, and the day (YYYY-MM-DD) on which it was last published in each. */
export const findPageDays = kept('page-days', async (): Promise<PageDay[]> => {
  const rows = await db().pagePublication.findMany({
    where: { endedAt: null },
    select: { pageKey: true, locale: true, publishedAt: true },
  })
  return rows.map(({ pageKey, locale, publishedAt }) => ({ key: pageKey, locale, changedOn: dayOf(publishedAt) }))
})

/** The keys of the pages that can be read in this language, for whoever links to them. */
export async function findPublicPages(locale: Locale): Promise<PageKey[]> {
  const days = await findPageDays()
  return pageKeys.filter((key) => days.some((one) => one.key === key && one.locale === locale))
}
