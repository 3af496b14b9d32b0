import type { MoveName } from '@/domain/lifecycle'
import type { ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'

/** A comment as the editor shows it. Moments are worded; `field` is a lasting path, empty for the whole. */
export type CommentView = {
  id: string
  field: string
  text: string
  by: string | null
  at: string
  resolved: { by: string | null; at: string } | null
}

/** A set publication or withdrawal. Moments are worded; `refusal` is a key, null for what is still to come. */
export type TimeView = {
  move: 'publish' | 'withdraw'
  at: string
  /** As a date and time field shows it. */
  value: string
  languages: Locale[]
  revision: number | null
  setBy: string | null
  mayCancel: boolean
  refusal: string | null
}

/** Since when each language is public, whether the draft is ahead of it, and where it is read; null where it is not public. */
export type Published = Record<Locale, { since: string; changed: boolean; href: string } | null>

/** How far a document has come in review, and what this person may do with it now. */
export type Review = {
  state: ListingState
  may: MoveName[]
  comments: CommentView[]
  /** What is set for later, and what the program did not carry out since somebody last set a time. */
  times: TimeView[]
  newestRevision: number
}

/** The names of fields that belong to review and not to the document, so that typing there saves nothing. */
export const reviewPrefix = 'review:'
