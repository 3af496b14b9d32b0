import 'server-only'
import { dayOf } from '@/domain/day'
import { type Locale, otherLocale } from '@/domain/locale'
import type { StoryEdition, StoryView } from '@/domain/story/story-view'
import { db } from '../db'
import { geographyOf } from '../places/geography'
import { findArguedProposals } from './find-argued-proposals'
import { toField, toNamed, toPlace } from './named'
import { kept } from './page-cache'

/** The current publication of a story in one language; null when there is none. `code` in any letter case. */
export const getPublishedStory = kept(
  'published-story',
  async (locale: Locale, code: string): Promise<StoryView | null> => {
    const row = await db().publication.findFirst({
      where: { code: code.toUpperCase(), locale, kind: 'story', endedAt: null },
      include: {
        field: true,
        agency: true,
        themes: { orderBy: { position: 'asc' } },
        localities: { orderBy: { id: 'asc' } },
        listing: { include: { publications: { where: { locale: otherLocale(locale), endedAt: null } } } },
      },
    })
    if (!row) return null
    const edition = row.content as StoryEdition
    return {
      code: row.code,
      locale,
      edition,
      field: row.field && toField(row.field, locale),
      agency: row.agency && toNamed(row.agency, locale),
      themes: row.themes.map((theme) => toNamed(theme, locale)),
      places: row.localities.map((place) => toPlace(place, locale)),
      geography: await geographyOf(row.localities),
      sample: row.sample,
      publishedOn: dayOf(row.publishedAt),
      inOtherLocale: row.listing.publications.length > 0,
      proposals: await findArguedProposals(edition.proposals, locale),
    }
  },
)
