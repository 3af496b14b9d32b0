import type { Field } from '../field/field'
import type { InLocale } from '../in-locale'
import type { Locale } from '../locale'
import type { Geography } from '../map/geography'
import type { Place } from '../place/place'
import type { Named, ProposalSummary } from '../proposal/proposal-view'
import type { StoryContent } from './story-content'

/** A story's document in one language. */
export type StoryEdition = InLocale<StoryContent>

/** A published story as lists show it. */
export type StorySummary = { code: string; field: Field | null; edition: Omit<StoryEdition, 'problem' | 'done'> }

/** A published story as a reader sees it in one language. */
export type StoryView = {
  code: string
  locale: Locale
  edition: StoryEdition
  field: Field | null
  agency: Named | null
  themes: Named[]
  places: Place[]
  /** What its map is drawn from; points of its places only. No outlines where the province has no map. */
  geography: Geography
  sample: boolean
  /** Calendar day, YYYY-MM-DD, of the current publication. */
  publishedOn: string
  /** Whether the other language is published too. */
  inOtherLocale: boolean
  /** The proposals it speaks for, as far as they are published in this language. */
  proposals: ProposalSummary[]
}
