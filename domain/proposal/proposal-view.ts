import type { Field } from '../field/field'
import type { InLocale } from '../in-locale'
import type { Locale } from '../locale'
import type { Geography } from '../map/geography'
import type { ExchangeRate } from '../money/money'
import type { Place } from '../place/place'
import type { AidKind, ProposalContent, Status } from './proposal-content'

/** A proposal's document in one language. */
export type ProposalEdition = InLocale<ProposalContent>

/** A named thing with a permanent key. */
export type Named = { id: string; name: string }

/** A published proposal as a reader sees it in one language: page and PDF are both drawn from this and nothing else. */
export type ProposalView = {
  code: string
  locale: Locale
  edition: ProposalEdition
  field: Field
  agency: Named
  themes: Named[]
  places: Place[]
  /** What its map is drawn from; points of its places only. No outlines where the province has no map. */
  geography: Geography
  rate: ExchangeRate
  /** Working days within which the named contact answers; those of the department where the proposal names none. */
  replyDays: number
  sample: boolean
  /** Calendar days, YYYY-MM-DD: the first publication in this language, and the current one. */
  firstPublishedOn: string
  publishedOn: string
  /** Whether the other language is published too. */
  inOtherLocale: boolean
}

/** A proposal as lists and cards show it. Money is in minor units of `currency`. */
export type ProposalSummary = {
  code: string
  locale: Locale
  title: string
  summary: string
  field: Field
  agency: Named
  aidKind: AidKind
  status: Status
  currency: ProposalContent['currency']
  sought: number
  counterpartShare: number
  months: number
  people: number
  provinceWide: boolean
  places: Named[]
}
