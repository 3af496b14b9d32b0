import type { ProposalSummary } from '../proposal/proposal-view'
import type { AskBand, FacetName } from './catalogue-query'

/** A piece of a text, in order; `match` pieces are what the reader looked for, with the text's own marks and case. */
export type TextPiece = { text: string; match: boolean }

/** A proposal found, with its title and summary in pieces. */
export type FoundProposal = ProposalSummary & { titlePieces: TextPiece[]; summaryPieces: TextPiece[] }

/** A value of a facet, by its key in addresses, and how many proposals have it under all other filters. */
export type FacetCount = { value: string; count: number }

/** How many proposals there are under all other filters, for each value that any of them has. */
export type FacetCounts = Record<FacetName, FacetCount[]> & {
  /** By band of the amount sought, under all filters but `min` and `max`. */
  ask: { value: AskBand; count: number }[]
}

/** What is asked at a place under all filters: for the map. `askUsdCents` counts a proposal whole at each of its places. */
export type PlaceFigures = { place: string; proposals: number; askUsdCents: number }

/** How many proposals a page of the catalogue shows. */
export const pageSize = 12

/** One page of proposals found, with the counts of every facet. */
export type CatalogueResults = {
  items: FoundProposal[]
  total: number
  /** The page shown: the one asked for, or the last where it lies beyond. */
  page: number
  pages: number
  facets: FacetCounts
  /** The words searched instead, where the reader's had a slip and found nothing as typed; otherwise null. */
  corrected: string | null
  /** Only where nothing was found: the proposals nearest to what was asked, best first, at most three. */
  nearest: FoundProposal[]
}
