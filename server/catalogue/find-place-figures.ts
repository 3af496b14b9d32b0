import 'server-only'
import { type CatalogueQuery, provinceWide } from '@/domain/catalogue/catalogue-query'
import type { PlaceFigures } from '@/domain/catalogue/catalogue-results'
import type { Locale } from '@/domain/locale'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { forgive } from './search/forgive'
import { facetNumbers, facetStride, judgedEntries } from './search/judged-entries'

type Row = { place: string; proposals: number; askUsdCents: number }

/** What is asked at each place under all filters, the words among them, the most proposals first. */
export async function findPlaceFigures(
  query: CatalogueQuery,
  locale: Locale,
): Promise<{ places: PlaceFigures[]; provinceWide: PlaceFigures | null }> {
  const first = Prisma.raw(String(facetNumbers.place * facetStride))
  const { answer: rows } = await forgive(
    query.q,
    (queries) => db().$queryRaw<Row[]>`
      WITH ${judgedEntries(query, locale, queries)}
      SELECT f.value AS place, c.proposals, c."askUsdCents"
      FROM (
        SELECT facet, count(*)::int AS proposals, coalesce(sum("askUsdCents"), 0)::float8 AS "askUsdCents"
        FROM (SELECT "askUsdCents", unnest(facets) AS facet FROM judged WHERE failed = 0) AS each
        WHERE facet > ${first} AND facet <= ${first} + ${Prisma.raw(String(facetStride - 1))} GROUP BY facet
      ) c JOIN "SearchFacet" f ON f.id = c.facet
      ORDER BY c.proposals DESC, f.value`,
    (found) => found.length === 0,
  )
  return {
    places: rows.filter((row) => row.place !== provinceWide),
    provinceWide: rows.find((row) => row.place === provinceWide) ?? null,
  }
}
