import 'server-only'
import { createHash } from 'node:crypto'
import type { Feed, FeedKind } from '@/domain/feed/feed'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { toNamed } from './named'
import { kept } from './page-cache'
import { notOver } from './still-asked'

const most = 50

const listingKinds: Record<FeedKind, ListingKind> = { proposals: 'proposal', needs: 'need', stories: 'story' }

/** The newest publications of a kind in one language, but needs that are over; the newest first. */
export const findFeed = kept('feed', async (kind: FeedKind, locale: Locale): Promise<Feed> => {
  const listingKind = listingKinds[kind]
  const rows = await db().publication.findMany({
    where: { AND: notOver(), kind: listingKind, locale, endedAt: null },
    orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
    take: most,
    include: { field: true },
  })
  const [first, ever] = await Promise.all([
    db().publication.groupBy({
      by: ['listingId'],
      where: { listingId: { in: rows.map((row) => row.listingId) }, locale },
      _min: { publishedAt: true },
    }),
    db().publication.aggregate({
      where: { kind: listingKind, locale },
      _max: { publishedAt: true, endedAt: true },
    }),
  ])
  const firstOf = new Map(first.map((one) => [one.listingId, one._min.publishedAt]))
  const changes = [ever._max.publishedAt, ever._max.endedAt].map((moment) => moment?.getTime() ?? 0)
  return {
    kind,
    locale,
    updatedAt: new Date(Math.max(...changes)).toISOString(),
    entries: rows.map((row) => ({
      id: `urn:uuid:${uuidWithin(row.listingId, locale)}`,
      code: row.code,
      title: row.title,
      summary: row.summary,
      field: row.field && toNamed(row.field, locale),
      publishedAt: (firstOf.get(row.listingId) ?? row.publishedAt).toISOString(),
      updatedAt: row.publishedAt.toISOString(),
    })),
  }
})

/** The UUID that a name always has within another UUID (version 5, RFC 9562). */
function uuidWithin(space: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
