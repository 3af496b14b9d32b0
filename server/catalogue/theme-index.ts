import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { inColumn } from '../localized'
import { publicationsAsking, toAsked } from './asked'
import { toNamed } from './named'
import { kept } from './page-cache'

/** All themes in order, with what is asked under each in this language. */
export const findThemes = kept('theme-index', async (locale: Locale) => {
  const rows = await db().theme.findMany({
    orderBy: { position: 'asc' },
    include: { publications: publicationsAsking(locale) },
  })
  return rows.map((row) => ({
    ...toNamed(row, locale),
    description: inColumn(row.description, locale),
    ...toAsked(row.publications),
  }))
})
