import 'server-only'
import { dayOf } from '@/domain/day'
import { type Locale, otherLocale } from '@/domain/locale'
import { needState } from '@/domain/need/need-state'
import type { NeedEdition, NeedView } from '@/domain/need/need-view'
import { db } from '../db'
import { geographyOf } from '../places/geography'
import { getSettings } from '../settings/site-profile'
import { findNearNeed } from './find-near-need'
import { toField, toNamed, toPlace } from './named'
import { kept } from './page-cache'

/**
 * The current publication of a need in one language, also of one that is met or over; null when there is none. `code` in
 * any letter case.
 */
export const getPublishedNeed = kept(
  'published-need',
  async (locale: Locale, code: string): Promise<NeedView | null> => {
    const row = await db().publication.findFirst({
      where: { code: code.toUpperCase(), locale, kind: 'need', endedAt: null },
      include: {
        field: true,
        agency: true,
        themes: { orderBy: { position: 'asc' } },
        localities: { orderBy: { id: 'asc' } },
        listing: { include: { publications: { where: { locale: otherLocale(locale), endedAt: null } } } },
      },
    })
    if (!row) return null
    const edition = row.content as NeedEdition
    const [geography, { rate }, near] = await Promise.all([
      geographyOf(row.localities),
      getSettings(),
      findNearNeed(row, locale),
    ])
    return {
      code: row.code,
      locale,
      edition,
      state: needState(edition, dayOf(new Date())),
      field: row.field && toField(row.field, locale),
      agency: row.agency && toNamed(row.agency, locale),
      themes: row.themes.map((theme) => toNamed(theme, locale)),
      places: row.localities.map((place) => toPlace(place, locale)),
      geography,
      rate,
      sample: row.sample,
      publishedOn: dayOf(row.publishedAt),
      inOtherLocale: row.listing.publications.length > 0,
      ...near,
    }
  },
)
