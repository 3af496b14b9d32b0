import type { Locale } from '@/domain/locale'
import type { Review } from '../review/review'

/** What the editor tells about a page beside its document. Moments are worded. */
export type PageHeader = {
  name: string
  changed: boolean
  savedAt: string
  savedBy: string | null
  publishedAt: string
  publicHref: Record<Locale, string>
  listHref: string
  review: Review
}
