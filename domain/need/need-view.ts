import type { Field } from '../field/field'
import type { InLocale } from '../in-locale'
import type { Locale } from '../locale'
import type { Geography } from '../map/geography'
import type { ExchangeRate } from '../money/money'
import type { Place } from '../place/place'
import type { Named, ProposalSummary } from '../proposal/proposal-view'
import type { NeedContent } from './need-content'
import type { NeedState } from './need-state'

/** A need's document in one language. */
export type NeedEdition = InLocale<NeedContent>

/** A published need as lists show it, with how it stands today. */
export type NeedSummary = {
  code: string
  agency: Named | null
  state: NeedState
  edition: Omit<NeedEdition, 'details'>
}

/** A published need as a reader sees it in one language. */
export type NeedView = {
  code: string
  locale: Locale
  edition: NeedEdition
  state: NeedState
  field: Field | null
  agency: Named | null
  themes: Named[]
  places: Place[]
  /** What its map is drawn from; points of its places only. No outlines where the province has no map. */
  geography: Geography
  rate: ExchangeRate
  sample: boolean
  /** Calendar day, YYYY-MM-DD, of the current publication. */
  publishedOn: string
  /** Whether the other language is published too. */
  inOtherLocale: boolean
  /** Proposals near to it: those that still seek a partner, the nearest first. */
  proposals: ProposalSummary[]
  /** Other needs that are still asked, the nearest first. */
  needs: NeedSummary[]
}
