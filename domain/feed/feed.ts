import type { Locale } from '../locale'

/** The feeds of the site, each in both languages. */
export const feedKinds = ['proposals', 'needs', 'stories'] as const
export type FeedKind = (typeof feedKinds)[number]

/** One published listing as a feed reader shows it. Moments are ISO 8601 in UTC. */
export type FeedEntry = {
  /** Never changes, wherever the site moves. */
  id: string
  code: string
  title: string
  summary: string
  field: { id: string; name: string } | null
  /** The first publication in this language, and the current one. */
  publishedAt: string
  updatedAt: string
}

/** What is newest of one kind in one language. */
export type Feed = { kind: FeedKind; locale: Locale; updatedAt: string; entries: FeedEntry[] }
