import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { Weighed } from './write-queries'

/** The function's rows (number of a "SearchText", score) for the queries of a search, for a FROM clause. */
export function scoresOf(queries: Weighed[]): Prisma.Sql {
  const texts = queries.map((one) => one.query)
  const weights = queries.map((one) => one.weight)
  return Prisma.sql`search_scores(${texts}::text[]::tsquery[], ${weights}::int[])`
}
