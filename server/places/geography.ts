import 'server-only'
import type { Locale } from '@/domain/locale'
import { type Geography, type Outline, type Point, precisions } from '@/domain/map/geography'
import type { Place } from '@/domain/place/place'
import type * as Rows from '@/prisma/generated/client'
import { toPlace } from '../catalogue/named'
import { kept } from '../catalogue/page-cache'
import { db } from '../db'

/** The province's map: its former provinces, and every place with where it lies; null where that is not known. */
export type ProvinceGeography = { outlines: Outline[]; places: (Place & { point: Point | null })[] }

/** What the map of the whole province is drawn from, names in one language; no outlines where the province has no map. */
export const getGeography = kept('geography', async (locale: Locale): Promise<ProvinceGeography> => {
  const [outlines, localities] = await Promise.all([findOutlines(), db().locality.findMany({ orderBy: { id: 'asc' } })])
  return { outlines, places: localities.map((row) => ({ ...toPlace(row, locale), point: toPoint(row) })) }
})

/** What a listing's own map is drawn from: the province's outlines and the points of these places. */
export async function geographyOf(localities: Rows.Locality[]): Promise<Geography> {
  const points = localities.flatMap((row) => {
    const point = toPoint(row)
    return point ? [{ place: row.id, ...point }] : []
  })
  return { outlines: await findOutlines(), points }
}

async function findOutlines(): Promise<Outline[]> {
  const rows = await db().outline.findMany({ orderBy: { name: 'asc' } })
  // Only the seed writes this column.
  return rows.map(({ name, rings }) => ({ name, rings: rings as Outline['rings'] }))
}

function toPoint({ longitude, latitude, positionPrecision }: Rows.Locality): Point | null {
  const precision = precisions.find((one) => one === positionPrecision)
  if (longitude === null || latitude === null || !precision) return null
  return { position: [longitude, latitude], precision }
}
