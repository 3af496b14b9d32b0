import type { ListingState } from '../listing-state'
import type { Locale } from '../locale'

/** How far a language has come: how many things are missing for publication, and whether it is published. */
export type LanguageProgress = { gaps: number; published: boolean }

/** A listing in the desk's list. `askUsdCents` is null while nothing is asked in money, `owner` while it is nobody's. */
export type DeskListing = {
  code: string
  lockVersion: number
  titleVi: string
  titleEn: string
  agency: string
  owner: string | null
  askUsdCents: number | null
  state: ListingState
  sample: boolean
  updatedAt: Date
  languages: Record<Locale, LanguageProgress>
  /** How many English texts are older than their Vietnamese. */
  stale: number
  /** Whether the draft has changed since it was last published. */
  changed: boolean
}
