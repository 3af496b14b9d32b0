import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'

/** What a listing is filed under. */
type Filed = {
  fieldId: string | null
  agencyId: string | null
  themes: { id: string }[]
  localities: { id: string }[]
}

const looksAt = 300

/**
 * The current publications nearest to a listing among those that `among` describes, as ids, the nearest first: what has
 * its communes and its field counts most, then its partner, then its themes. Nothing that shares a theme alone.
 */
export async function findNear(listing: Filed, among: Prisma.PublicationWhereInput, most: number): Promise<string[]> {
  const places = new Set(listing.localities.map((place) => place.id))
  const themes = new Set(listing.themes.map((theme) => theme.id))
  const rows = await db().publication.findMany({
    where: {
      AND: among,
      endedAt: null,
      OR: [
        { fieldId: listing.fieldId ?? '' },
        { agencyId: listing.agencyId ?? '' },
        { localities: { some: { id: { in: [...places] } } } },
      ],
    },
    orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
    take: looksAt,
    select: {
      id: true,
      fieldId: true,
      agencyId: true,
      themes: { select: { id: true } },
      localities: { select: { id: true } },
    },
  })
  const nearness = (row: Filed) =>
    (row.localities.some((place) => places.has(place.id)) ? 3 : 0) +
    (row.fieldId === listing.fieldId ? 3 : 0) +
    (row.agencyId === listing.agencyId ? 1 : 0) +
    row.themes.filter((theme) => themes.has(theme.id)).length / 4
  return rows
    .map((row) => ({ id: row.id, nearness: nearness(row) }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, most)
    .map((row) => row.id)
}
