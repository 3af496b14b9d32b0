import { type CatalogueQuery, facetNames } from '@/domain/catalogue/catalogue-query'
import type { FacetLabels } from './facet-labels'

/** A filter in use, what it is called, and the query without it. */
export type FilterInUse = { id: string; label: string; without: CatalogueQuery }

type Words = { words: (q: string) => string; amount: (min: number | null, max: number | null) => string }

/** Everything that narrows the list, in the order of the form: words first, then the chosen values, then the amount. */
export function filtersInUse(query: CatalogueQuery, labels: FacetLabels, { words, amount }: Words): FilterInUse[] {
  const { q, min, max } = query
  const from = { ...query, page: 1 }
  const chosen = facetNames.flatMap((name) =>
    query[name].map((value) => ({
      id: `${name}-${value}`,
      label: labels[name].get(String(value)) ?? String(value),
      without: { ...from, [name]: query[name].filter((one) => one !== value) },
    })),
  )
  return [
    ...(q === '' ? [] : [{ id: 'q', label: words(q), without: { ...from, q: '' } }]),
    ...chosen,
    ...(min === null && max === null
      ? []
      : [{ id: 'ask', label: amount(min, max), without: { ...from, min: null, max: null } }]),
  ]
}
