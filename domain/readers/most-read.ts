import type { ListingKind } from '../listing-state'

/** A listing with how often it was opened and asked about within the last 28 days. */
export type MostRead = {
  kind: ListingKind
  key: string
  titleVi: string
  titleEn: string
  views: number
  pdfs: number
  requests: number
}
