import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { publicationsAsking, toAsked } from './asked'
import { toPartner } from './named'
import { kept } from './page-cache'

/** All local partners in alphabetical order of the language, with what each asks in it. */
export const findPartners = kept('partner-index', async (locale: Locale) => {
  const rows = await db().agency.findMany({ include: { publications: publicationsAsking(locale) } })
  return rows
    .map((row) => ({ ...toPartner(row, locale), ...toAsked(row.publications) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
})
