import 'server-only'
import type { Locale } from '@/domain/locale'
import type { Choices } from '@/domain/proposal/choices'
import { db } from '../db'
import { toNamed, toPlace } from './named'

/** Everything a listing can be filed under; communes and partners in alphabetical order of the language. */
export async function findChoices(locale: Locale): Promise<Choices> {
  const [fields, themes, agencies, places] = await Promise.all([
    db().field.findMany({ orderBy: { position: 'asc' } }),
    db().theme.findMany({ orderBy: { position: 'asc' } }),
    db().agency.findMany(),
    db().locality.findMany(),
  ])
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, locale)
  return {
    fields: fields.map((row) => toNamed(row, locale)),
    themes: themes.map((row) => toNamed(row, locale)),
    agencies: agencies.map((row) => toNamed(row, locale)).sort(byName),
    places: places.map((row) => ({ ...toPlace(row, locale), formerNames: row.formerNames })).sort(byName),
  }
}
