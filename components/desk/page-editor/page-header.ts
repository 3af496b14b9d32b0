import type { ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import type { Published, Review } from '../review/review'

/** What the editor tells about a page beside its document. Moments are worded. */
export type PageHeader = {
  name: string
  state: ListingState
  changed: boolean
  savedAt: string
  savedBy: string | null
  published: Published
  listHref: string
  revisions: number
  historyHref: string
  /** The draft as it would be published: a page, or a Word template. */
  preview: { kind: 'preview' | 'word'; hrefs: Record<Locale, string> }
  review: Review
}
