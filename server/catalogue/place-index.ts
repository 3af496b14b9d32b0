import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { publicationsAsking, toAsked } from './asked'
import { toPlace } from './named'
import { kept } from './page-cache'

/** All communes in alphabetical order of the language, with their former names and what is asked for each by name. */
export const findPlaces = kept('place-index', async (locale: Locale) => {
  const rows = await db().locality.findMany({ include: { publications: publicationsAsking(locale) } })
  return rows
    .map((row) => ({ ...toPlace(row, locale), formerNames: row.formerNames, ...toAsked(row.publications) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
})
