import 'server-only'
import type { Locale } from '@/domain/locale'
import { toField, toNamed, toPlace } from '../catalogue/named'
import { db } from '../db'
import { geographyOf } from '../places/geography'

type Filed = { field: string | null; agency: string | null; themes: string[]; localities: string[] }

/** What a draft is filed under, as its public page names and draws it. */
export async function previewFiling(content: Filed, locale: Locale) {
  const [field, agency, themes, localities] = await Promise.all([
    db().field.findUnique({ where: { id: content.field ?? '' } }),
    db().agency.findUnique({ where: { id: content.agency ?? '' } }),
    db().theme.findMany({ where: { id: { in: content.themes } }, orderBy: { position: 'asc' } }),
    db().locality.findMany({ where: { id: { in: content.localities } }, orderBy: { id: 'asc' } }),
  ])
  return {
    field: field && toField(field, locale),
    agency: agency && toNamed(agency, locale),
    themes: themes.map((theme) => toNamed(theme, locale)),
    places: localities.map((place) => toPlace(place, locale)),
    geography: await geographyOf(localities),
  }
}
