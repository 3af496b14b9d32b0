import type { CatalogueQuery, FacetName } from '@/domain/catalogue/catalogue-query'
import type { FacetCount } from '@/domain/catalogue/catalogue-results'

/** A value that a facet offers. */
export type FacetOption = { value: string; label: string; count: number; chosen: boolean }

/** Facets with so many values that those without a proposal are left out. A chosen one always stays. */
const shortened: readonly FacetName[] = ['place', 'partner', 'theme', 'sdg']

/** What a facet offers, in the order of its labels. */
export function facetOptions(
  facet: FacetName,
  query: CatalogueQuery,
  counts: readonly FacetCount[],
  labels: ReadonlyMap<string, string>,
): FacetOption[] {
  const countOf = new Map(counts.map(({ value, count }) => [value, count]))
  const chosen = new Set(query[facet].map(String))
  const options = [...labels].map(([value, label]) => ({
    value,
    label,
    count: countOf.get(value) ?? 0,
    chosen: chosen.has(value),
  }))
  return shortened.includes(facet) ? options.filter((option) => option.count > 0 || option.chosen) : options
}
