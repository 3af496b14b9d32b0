import type { Locale } from '@/domain/locale'

/** What the editor tells about a page beside its document. Moments are worded. */
export type PageHeader = {
  name: string
  changed: boolean
  savedAt: string
  savedBy: string | null
  publishedAt: string
  publicHref: Record<Locale, string>
  listHref: string
  mayPublish: boolean
}
