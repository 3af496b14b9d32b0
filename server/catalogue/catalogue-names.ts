import 'server-only'
import type { CatalogueNames } from '@/domain/catalogue/catalogue-names'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { toNamed, toPlace } from './named'
import { kept } from './page-cache'

/** The names of all filters' values in one language; of the local partners only those with something published. */
export const findCatalogueNames = kept('catalogue-names', async (locale: Locale): Promise<CatalogueNames> => {
  const [fields, themes, partners, places] = await Promise.all([
    db().field.findMany({ orderBy: { position: 'asc' } }),
    db().theme.findMany({ orderBy: { position: 'asc' } }),
    db().agency.findMany({ where: { publications: { some: { locale, endedAt: null, kind: 'proposal' } } } }),
    db().locality.findMany(),
  ])
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, locale)
  return {
    fields: fields.map((row) => toNamed(row, locale)),
    themes: themes.map((row) => toNamed(row, locale)),
    partners: partners.map((row) => toNamed(row, locale)).sort(byName),
    places: places.map((row) => toPlace(row, locale)).sort(byName),
  }
})
