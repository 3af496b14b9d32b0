import 'server-only'
import { dayOf } from '@/domain/day'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { kept } from './page-cache'
import { notOver } from './still-asked'

/** A listing that can be read in these languages; `changedOn` is the day (YYYY-MM-DD) of its newest publication. */
export type PublishedAddress = { code: string; locales: Locale[]; changedOn: string }

/** Every published listing of a kind but the needs that are over, for the site map. */
export const findPublishedAddresses = kept(
  'published-addresses',
  async (kind: ListingKind): Promise<PublishedAddress[]> => {
    const rows = await db().publication.findMany({
      where: { AND: notOver(), kind, endedAt: null },
      select: { code: true, locale: true, publishedAt: true },
      orderBy: [{ code: 'asc' }, { publishedAt: 'desc' }],
    })
    const byCode = new Map<string, PublishedAddress>()
    for (const { code, locale, publishedAt } of rows) {
      const listed = byCode.get(code) ?? { code, locales: [], changedOn: dayOf(publishedAt) }
      byCode.set(code, { ...listed, locales: [...listed.locales, locale] })
    }
    return [...byCode.values()]
  },
)
