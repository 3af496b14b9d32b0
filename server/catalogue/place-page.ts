import 'server-only'
import type { Locale } from '@/domain/locale'
import { seeking } from '@/domain/proposal/seeking'
import { db } from '../db'
import { toPlace } from './named'
import { kept } from './page-cache'
import { summaries } from './summaries'
import { getTopicListings } from './topic-listings'

const mostProvinceWide = 4

/** A commune, by its official code, with what is asked there in this language and for the whole province; or null. */
export const getPlacePage = kept('place-page', async (locale: Locale, id: string) => {
  const row = await db().locality.findUnique({ where: { id } })
  if (!row) return null
  const [listings, provinceWide] = await Promise.all([
    getTopicListings({ localities: { some: { id } } }, locale),
    getProvinceWide(locale, id),
  ])
  return { place: { ...toPlace(row, locale), formerNames: row.formerNames }, listings, provinceWide }
})

/** The newest proposals for the whole province that seek a partner, and how many there are; without those that name the commune. */
async function getProvinceWide(locale: Locale, place: string) {
  const rows = await db().publication.findMany({
    where: {
      locale,
      endedAt: null,
      kind: 'proposal',
      provinceWide: true,
      status: { in: seeking },
      localities: { none: { id: place } },
    },
    orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
    select: { id: true },
  })
  const first = rows.slice(0, mostProvinceWide).map((row) => row.id)
  return { proposals: await summaries(first, locale), total: rows.length }
}
