import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { inColumn } from '../localized'
import { toNamed } from './named'
import { kept } from './page-cache'
import { getTopicListings } from './topic-listings'

/** A theme with what is published under it in this language, or null. */
export const getThemePage = kept('theme-page', async (locale: Locale, id: string) => {
  const row = await db().theme.findUnique({ where: { id } })
  if (!row) return null
  return {
    theme: { ...toNamed(row, locale), description: inColumn(row.description, locale) },
    listings: await getTopicListings({ themes: { some: { id } } }, locale),
  }
})
