import 'server-only'
import type { AskBand, CatalogueQuery, FacetName } from '@/domain/catalogue/catalogue-query'
import type { FacetCounts } from '@/domain/catalogue/catalogue-results'
import type { Locale } from '@/domain/locale'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { bitOf, facetStride, judgedEntries } from './judged-entries'
import type { Weighed } from './write-queries'

/** A page of results as ids of publications, how many there are in all, and the counts of every facet. */
export type Hits = { total: number; ids: string[]; facets: FacetCounts }

type Answer = { total: number; ids: string[]; facets: [FacetName | 'ask', string, number][] }

/** Asks the database once. `page` beyond the last is the last. */
export async function findHits(
  query: CatalogueQuery,
  locale: Locale,
  queries: Weighed[],
  pageSize: number,
): Promise<Hits> {
  const [row] = await db().$queryRaw<{ answer: Answer }[]>(hitsStatement(query, locale, queries, pageSize))
  const { total, ids, facets } = row?.answer ?? { total: 0, ids: [], facets: [] }
  const under = (wanted: FacetName | 'ask') =>
    facets.flatMap(([name, value, count]) => (name === wanted ? [{ value, count }] : []))
  return {
    total,
    ids,
    facets: {
      field: under('field'),
      theme: under('theme'),
      kind: under('kind'),
      status: under('status'),
      place: under('place'),
      partner: under('partner'),
      benefit: under('benefit'),
      sdg: under('sdg'),
      duration: under('duration'),
      ask: under('ask') as { value: AskBand; count: number }[],
    },
  }
}

/**
 * The statement behind a page of the catalogue: one pass over the entries, each counted wherever it counts. (unnest among
 * the columns takes a third of the time it takes in a FROM clause.)
 */
export function hitsStatement(query: CatalogueQuery, locale: Locale, queries: Weighed[], pageSize: number): Prisma.Sql {
  return Prisma.sql`
    WITH ${judgedEntries(query, locale, queries)},
    found AS (SELECT count(*)::int AS total FROM judged WHERE failed = 0),
    counted AS (
      SELECT f.name, f.value, c.count
      FROM (
        SELECT facet, count(*)::int AS count FROM (SELECT failed, unnest(facets) AS facet FROM judged) AS each
        WHERE failed = 0 OR failed = 1 << (facet / ${Prisma.raw(String(facetStride))}) GROUP BY facet
      ) c JOIN "SearchFacet" f ON f.id = c.facet
      UNION ALL
      SELECT 'duration', duration, count(*)::int FROM judged
      WHERE duration IS NOT NULL AND failed IN (0, ${Prisma.raw(String(bitOf('duration')))}) GROUP BY duration
      UNION ALL
      SELECT 'ask', ask, count(*)::int FROM judged
      WHERE ask IS NOT NULL AND failed IN (0, ${Prisma.raw(String(bitOf('ask')))}) GROUP BY ask
    )
    SELECT json_build_object(
      'total', (SELECT total FROM found),
      'ids', ARRAY(
        SELECT "publicationId" FROM judged WHERE failed = 0 ORDER BY ${orderOf(query, queries)} LIMIT ${pageSize}::int
        OFFSET (SELECT greatest(0, least(${query.page}::int, (total + ${pageSize}::int - 1) / ${pageSize}::int) - 1) * ${pageSize}::int FROM found)
      ),
      'facets', (SELECT coalesce(json_agg(json_build_array(name, value, count)), '[]') FROM counted)
    ) AS answer`
}

/** Deadlines still to come go first, the nearest first; equals are in the order of publication, the newest first. */
function orderOf({ sort }: CatalogueQuery, queries: Weighed[]): Prisma.Sql {
  const newest = Prisma.sql`"publishedAt" DESC, code DESC`
  if (sort === 'ask-up') return Prisma.sql`"askUsdCents" NULLS LAST, ${newest}`
  if (sort === 'ask-down') return Prisma.sql`"askUsdCents" DESC NULLS LAST, ${newest}`
  if (sort === 'deadline')
    return Prisma.sql`(deadline < (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) NULLS LAST, deadline NULLS LAST, ${newest}`
  return sort === 'match' && queries.length > 0 ? Prisma.sql`score DESC, ${newest}` : newest
}
