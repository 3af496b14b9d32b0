import type { ListingKind, ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import type { DocxLanguage } from '@/domain/proposal/docx-language'
import type { Published, Review } from '../review/review'

/** What the editor tells about the listing beside its document. Moments are worded. */
export type ListingHeader = {
  kind: ListingKind
  code: string
  state: ListingState
  changed: boolean
  savedAt: string
  savedBy: string | null
  revisions: number
  published: Published
  previewHref: Record<Locale, string>
  /** Null for what has no PDF. */
  pdfHref: Record<Locale, string> | null
  /** Null for what is not written as a Word document. */
  docxHref: Record<DocxLanguage, string> | null
  listHref: string
  historyHref: string
  review: Review
}
