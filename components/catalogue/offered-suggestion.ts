import type { FacetName } from '@/domain/catalogue/catalogue-query'

/** A suggestion as the search field offers it, in the reader's language. */
export type OfferedSuggestion = {
  label: string
  note: string
  /** What it is: "Commune", "Priority field". */
  kind: string
  /** Where it leads: a page of its own, or the search with one filter more. */
  leads: { href: string } | { filter: FacetName; value: string }
}

/** What `/api/suggestions` answers; `found` says how many there are, for those who hear the page. */
export type SuggestionsAnswer = { suggestions: OfferedSuggestion[]; found: string }
