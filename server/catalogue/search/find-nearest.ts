import 'server-only'
import { type CatalogueQuery, emptyQuery } from '@/domain/catalogue/catalogue-query'
import type { Locale } from '@/domain/locale'
import { findHits } from './find-hits'
import type { Terms } from './read-terms'
import { type Weighed, writeAnyWord, writeQueries } from './write-queries'

const mostNearest = 3

/**
 * The publications nearest to a search that found nothing, at most three: those with all its words whatever the filters,
 * then those with some of them, then those that only pass the filters, then the newest.
 */
export async function findNearest(query: CatalogueQuery, locale: Locale, terms: Terms | null): Promise<string[]> {
  const words = terms ? writeQueries(terms) : []
  const someWords = terms ? writeAnyWord(terms) : []
  const filters: CatalogueQuery = { ...query, page: 1, sort: 'match' }
  const steps: [CatalogueQuery, Weighed[]][] = terms
    ? [
        [emptyQuery, words],
        [filters, someWords],
        [emptyQuery, someWords],
        [filters, []],
      ]
    : []
  for (const [asked, queries] of steps.filter((step) => step[0] === filters || step[1].length > 0)) {
    const { ids } = await findHits(asked, locale, queries, mostNearest)
    if (ids.length > 0) return ids
  }
  return (await findHits(emptyQuery, locale, [], mostNearest)).ids
}
