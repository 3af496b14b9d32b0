import 'server-only'
import { dayOf } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { kept } from './page-cache'
import { stillAsked } from './still-asked'

/**
 * The key of a field, theme, partner or commune, with the languages in which something is asked under it, and the day
 * (YYYY-MM-DD) of the newest publication there.
 */
export type TopicAddress = { id: string; locales: Locale[]; changedOn: string }

/** Every field, theme, partner and commune under which a proposal or need is published, for the site map. */
export const findTopicAddresses = kept('topic-addresses', async () => {
  const rows = await db().publication.findMany({
    where: { endedAt: null, OR: [{ kind: 'proposal' }, stillAsked()] },
    select: {
      locale: true,
      publishedAt: true,
      fieldId: true,
      agencyId: true,
      themes: { select: { id: true } },
      localities: { select: { id: true } },
    },
  })
  type Row = (typeof rows)[number]
  const addresses = (keysOf: (row: Row) => (string | null)[]): TopicAddress[] => {
    const byKey = new Map<string, { locales: Set<Locale>; changed: Date }>()
    for (const row of rows) {
      const { locale, publishedAt } = row
      for (const key of keysOf(row)) {
        if (!key) continue
        const listed = byKey.get(key) ?? { locales: new Set<Locale>(), changed: publishedAt }
        const changed = listed.changed < publishedAt ? publishedAt : listed.changed
        byKey.set(key, { locales: listed.locales.add(locale), changed })
      }
    }
    return [...byKey]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { locales, changed }]) => ({ id, locales: [...locales], changedOn: dayOf(changed) }))
  }
  return {
    fields: addresses((row) => [row.fieldId]),
    themes: addresses((row) => row.themes.map((theme) => theme.id)),
    partners: addresses((row) => [row.agencyId]),
    places: addresses((row) => row.localities.map((place) => place.id)),
  }
})
