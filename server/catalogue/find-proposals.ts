import 'server-only'
import { type CatalogueQuery, emptyQuery } from '@/domain/catalogue/catalogue-query'
import type { CatalogueResults, FoundProposal } from '@/domain/catalogue/catalogue-results'
import { markMatches } from '@/domain/catalogue/mark-matches'
import { cleanLine } from '@/domain/clean-text'
import type { Locale } from '@/domain/locale'
import { correctTerms, markedTerms } from './search/correct-terms'
import { findHits, type Hits } from './search/find-hits'
import { findNearest } from './search/find-nearest'
import { readTerms, type Term, type Terms } from './search/read-terms'
import { type Weighed, writeQueries } from './search/write-queries'
import { summaries } from './summaries'

const pageSize = 12

/**
 * Finds current publications in the reader's language, one page with the counts of every facet. Words are matched
 * without regard to accents, case or language: a listing is found when either of its languages holds them. What has a
 * slip and finds nothing is corrected. No input makes it fail.
 */
export async function findProposals(query: CatalogueQuery, locale: Locale): Promise<CatalogueResults> {
  const { terms, hits, corrected } = await search(query, locale)
  const words = markedTerms(terms)
  const pages = Math.max(1, Math.ceil(hits.total / pageSize))
  const nearest = hits.total > 0 ? [] : await findNearest(query, locale, terms)
  return {
    items: await inPieces(hits.ids, locale, words),
    total: hits.total,
    page: Math.min(query.page, pages),
    pages,
    facets: hits.facets,
    corrected,
    nearest: await inPieces(nearest, locale, words),
  }
}

type Search = { terms: Terms | null; hits: Hits; corrected: string | null }

async function search(query: CatalogueQuery, locale: Locale): Promise<Search> {
  const q = cleanLine(query.q).slice(0, 200)
  const terms = await readTerms(q)
  const find = (queries: Weighed[]) => findHits(query, locale, queries, pageSize)
  if (!terms) return { terms, hits: await find([]), corrected: null }
  const hits = await find(writeQueries(terms))
  if (hits.total > 0) return { terms, hits, corrected: null }
  const unfiltered = await findHits(emptyQuery, locale, writeQueries(terms), 1)
  const corrected = unfiltered.total > 0 ? null : await correctTerms(q, terms)
  if (!corrected) return { terms, hits, corrected: null }
  return { terms: corrected.terms, hits: await find(writeQueries(corrected.terms)), corrected: corrected.q }
}

async function inPieces(ids: string[], locale: Locale, words: Term[]): Promise<FoundProposal[]> {
  const found = ids.length === 0 ? [] : await summaries(ids, locale)
  return found.map((proposal) => ({
    ...proposal,
    titlePieces: markMatches(proposal.title, words),
    summaryPieces: markMatches(proposal.summary, words),
  }))
}
