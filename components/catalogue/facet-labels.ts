import type { FacetName } from '@/domain/catalogue/catalogue-query'

/** What the values of each facet are called in the reader's language, in the order in which they are offered. */
export type FacetLabels = Record<FacetName, Map<string, string>>
