import 'server-only'
import type { CatalogueQuery } from '@/domain/catalogue/catalogue-query'
import { type CatalogueResults, type FoundProposal, pageSize } from '@/domain/catalogue/catalogue-results'
import { markMatches } from '@/domain/catalogue/mark-matches'
import type { Locale } from '@/domain/locale'
import { findHits } from './search/find-hits'
import { findNearest } from './search/find-nearest'
import { forgive } from './search/forgive'
import type { Terms } from './search/read-terms'
import { summaries } from './summaries'

/**
 * Finds current publications in the reader's language, one page with the counts of every facet. Words are matched
 * without regard to accents, case or language: a listing is found when either of its languages holds them. What has a
 * slip and finds nothing is corrected. No input makes it fail.
 */
export async function findProposals(query: CatalogueQuery, locale: Locale): Promise<CatalogueResults> {
  const {
    terms,
    answer: hits,
    corrected,
  } = await forgive(
    query.q,
    (queries) => findHits(query, locale, queries, pageSize),
    ({ total }) => total === 0,
  )
  const nearest = hits.total > 0 ? [] : await findNearest(query, locale, terms)
  const pages = Math.max(1, Math.ceil(hits.total / pageSize))
  return {
    items: await inPieces(hits.ids, locale, terms),
    total: hits.total,
    page: Math.min(query.page, pages),
    pages,
    facets: hits.facets,
    corrected,
    nearest: await inPieces(nearest, locale, terms),
  }
}

async function inPieces(ids: string[], locale: Locale, terms: Terms | null): Promise<FoundProposal[]> {
  const found = ids.length === 0 ? [] : await summaries(ids, locale)
  const words = terms?.alternatives.flat(2) ?? []
  return found.map((proposal) => ({
    ...proposal,
    titlePieces: markMatches(proposal.title, words),
    summaryPieces: markMatches(proposal.summary, words),
  }))
}
