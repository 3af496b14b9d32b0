import { type CatalogueQuery, facetNames } from '@/domain/catalogue/catalogue-query'
import type { FacetLabels } from './facet-labels'

/** The query without values that nothing here is called by: an old or mistyped address then shows more, not nothing. */
export function knownQuery(query: CatalogueQuery, labels: FacetLabels): CatalogueQuery {
  const known = facetNames.map((name) => [name, query[name].filter((value) => labels[name].has(String(value)))])
  return { ...query, ...Object.fromEntries(known) }
}
