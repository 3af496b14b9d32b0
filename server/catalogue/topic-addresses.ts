import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { kept } from './page-cache'
import { stillAsked } from './still-asked'

/** The key of a field, theme, partner or commune, with the languages in which something is asked under it. */
export type TopicAddress = { id: string; locales: Locale[] }

/** Every field, theme, partner and commune under which a proposal or need is published, for the site map. */
export const findTopicAddresses = kept('topic-addresses', async () => {
  const rows = await db().publication.findMany({
    where: { endedAt: null, OR: [{ kind: 'proposal' }, stillAsked()] },
    select: {
      locale: true,
      fieldId: true,
      agencyId: true,
      themes: { select: { id: true } },
      localities: { select: { id: true } },
    },
  })
  type Row = (typeof rows)[number]
  const addresses = (keysOf: (row: Row) => (string | null)[]): TopicAddress[] => {
    const byKey = new Map<string, Set<Locale>>()
    for (const row of rows) {
      for (const key of keysOf(row)) if (key) byKey.set(key, (byKey.get(key) ?? new Set()).add(row.locale))
    }
    return [...byKey].sort().map(([id, locales]) => ({ id, locales: [...locales] }))
  }
  return {
    fields: addresses((row) => [row.fieldId]),
    themes: addresses((row) => row.themes.map((theme) => theme.id)),
    partners: addresses((row) => [row.agencyId]),
    places: addresses((row) => row.localities.map((place) => place.id)),
  }
})
