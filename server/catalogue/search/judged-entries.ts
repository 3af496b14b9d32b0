import 'server-only'
import {
  askBands,
  type CatalogueQuery,
  durations,
  type FacetName,
  facetNames,
} from '@/domain/catalogue/catalogue-query'
import type { Locale } from '@/domain/locale'
import { Prisma } from '@/prisma/generated/client'
import { scoresOf } from './scores-of'
import type { Weighed } from './write-queries'

/** The number of each facet, as search_facet in the migrations gives it; its bit marks the filter that failed. */
export const facetNumbers = {
  field: 1,
  theme: 2,
  kind: 3,
  status: 4,
  place: 5,
  partner: 6,
  benefit: 7,
  sdg: 8,
  duration: 9,
  ask: 10,
} as const satisfies Record<FacetName | 'ask', number>

/** What a facet's ids are counted from: number times this, plus a running number. */
export const facetStride = 1_000_000

/** The bit of a filter in `failed`. */
export const bitOf = (name: FacetName | 'ask') => 1 << facetNumbers[name]

/**
 * The common table `judged`: the proposals in a language that the words match, each with its score and, in `failed`,
 * the bits of the filters it does not pass; 0 when it is a result. `queries` is empty when there are no words.
 */
export function judgedEntries(query: CatalogueQuery, locale: Locale, queries: Weighed[]): Prisma.Sql {
  const failed = [...facetNames.flatMap((name) => facetFailure(query, name)), ...askFailure(query)]
  const scored =
    queries.length === 0
      ? { score: Prisma.sql`0`, join: Prisma.empty }
      : {
          score: Prisma.sql`s.score`,
          join: Prisma.sql`JOIN ${scoresOf(queries)} s ON s.number = e."textNumber"`,
        }
  return Prisma.sql`judged AS MATERIALIZED (
    SELECT e."publicationId", e.code, e."publishedAt", e."askUsdCents", e.deadline, e.facets,
      ${bandOf(
        'months',
        durations.map(({ id, to }) => ({ id, to })),
      )} AS duration,
      ${bandOf(
        'askUsdCents',
        askBands.map(({ id, max }) => ({ id, to: max === null ? null : max * 100 + 99 })),
      )} AS ask,
      ${scored.score} AS score, ${failed.length === 0 ? Prisma.sql`0` : Prisma.join(failed, ' + ')} AS failed
    FROM "SearchEntry" e ${scored.join}
    WHERE e.locale = ${locale}::"Locale" AND e.kind = 'proposal')`
}

function facetFailure(query: CatalogueQuery, name: FacetName): Prisma.Sql[] {
  const values = query[name].map(String)
  if (values.length === 0) return []
  const passes =
    name === 'duration'
      ? Prisma.sql`${bandOf(
          'months',
          durations.map(({ id, to }) => ({ id, to })),
        )} = ANY(${values}::text[])`
      : Prisma.sql`e.facets && ARRAY(SELECT id FROM "SearchFacet" WHERE name = ${name} AND value = ANY(${values}::text[]))`
  return [failure(passes, name)]
}

/** Amounts count in whole US$, as they are shown. */
function askFailure({ min, max }: CatalogueQuery): Prisma.Sql[] {
  if (min === null && max === null) return []
  const from = Prisma.sql`e."askUsdCents" >= ${(min ?? 0) * 100}::bigint`
  return [failure(max === null ? from : Prisma.sql`${from} AND e."askUsdCents" <= ${max * 100 + 99}::bigint`, 'ask')]
}

function failure(passes: Prisma.Sql, name: FacetName | 'ask'): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${passes} THEN 0 ELSE ${Prisma.raw(String(bitOf(name)))} END`
}

/** The band a column falls into; bands lie next to each other, in order, and the last is open. */
function bandOf(column: 'months' | 'askUsdCents', bands: { id: string; to: number | null }[]): Prisma.Sql {
  const value = Prisma.raw(`e."${column}"`)
  const cases = bands.map(({ id, to }) =>
    to === null ? Prisma.raw(`WHEN TRUE THEN '${id}'`) : Prisma.raw(`WHEN e."${column}" <= ${to} THEN '${id}'`),
  )
  return Prisma.sql`CASE WHEN ${value} IS NULL THEN NULL ${Prisma.join(cases, ' ')} END`
}
