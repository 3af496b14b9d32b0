import type { ListingState } from '@/domain/listing-state'
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
  review: Review
}
