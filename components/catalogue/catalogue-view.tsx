import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type CatalogueQuery, isNarrowed } from '@/domain/catalogue/catalogue-query'
import type { CatalogueResults } from '@/domain/catalogue/catalogue-results'
import type { Place } from '@/domain/place/place'
import { ProposalRow } from '../proposal/proposal-row'
import { catalogueAddress } from './catalogue-address'
import { CatalogueFilters } from './catalogue-filters'
import { EmptyCatalogue } from './empty-catalogue'
import type { FacetLabels } from './facet-labels'
import { FilterPills } from './filter-pills'
import { filtersInUse } from './filters-in-use'
import { Pagination } from './pagination'
import { presentAskRange } from './present-ask-range'
import { ResultsHead } from './results-head'

type Props = {
  query: CatalogueQuery
  results: CatalogueResults
  labels: FacetLabels
  places: readonly Place[]
  /** The map of the same query, where it is asked for. */
  map?: ReactNode
  /** What else matches the words: needs and stories. */
  others?: ReactNode
}

/** Filters beside what they leave: the number found, what is in use, and the list or the map. */
export function CatalogueView({ query, results, labels, places, map, others }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  const filters = filtersInUse(query, labels, {
    words: (q) => t('words', { q }),
    amount: (min, max) => presentAskRange(min, max, locale, t),
  })
  if (results.total === 0 && !isNarrowed(query)) return <EmptyCatalogue filters={filters} nearest={results.nearest} />
  return (
    <div className="catalogue grid items-start gap-x-11 gap-y-5 lg:grid-cols-[16.5rem_minmax(0,1fr)]">
      <CatalogueFilters
        query={query}
        counts={results.facets}
        labels={labels}
        places={places}
        chosen={filters.length - (query.q === '' ? 0 : 1)}
        total={results.total}
      />
      <section aria-labelledby="results">
        <ResultsHead query={query} results={results}>
          <FilterPills filters={filters} />
        </ResultsHead>
        <div className="results">
          {results.total === 0 && <EmptyCatalogue filters={filters} nearest={results.nearest} />}
          {map || (
            <>
              <ul>
                {results.items.map((proposal) => (
                  <li key={proposal.code} className="mb-6 border-b border-line pb-6">
                    <ProposalRow proposal={proposal} />
                  </li>
                ))}
              </ul>
              <Pagination
                page={results.page}
                pages={results.pages}
                addressOf={(page) => catalogueAddress({ ...query, page })}
              />
            </>
          )}
          {others}
        </div>
      </section>
    </div>
  )
}
