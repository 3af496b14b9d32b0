import type { ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'

/** What the editor tells about the proposal beside its document. Moments are worded. */
export type ProposalHeader = {
  code: string
  state: ListingState
  changed: boolean
  savedAt: string
  savedBy: string | null
  revisions: number
  published: Record<Locale, { since: string; changed: boolean; href: string } | null>
  previewHref: Record<Locale, string>
  pdfHref: Record<Locale, string>
  listHref: string
  historyHref: string
  mayPublish: boolean
  mayWithdraw: boolean
}

/** What the saved draft lacks in each language, worded, each with the id of the field that fills it. */
export type Readiness = Record<Locale, { id: string; message: string }[]>
