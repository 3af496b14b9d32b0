import type { ListingKind } from '@/domain/listing-state'
import { type ListingDocument, parseDocument } from '@/server/listings/listing-document'
import { numberRows } from './number-rows'
import type { Sample } from './profile'

/** A document as it was published at a moment. */
export type SampleVersion = { document: ListingDocument; at: Date }

/** Everything a sample has said in public, the oldest first; its document as it is now is published at `newest`. */
export function versionsOf(kind: ListingKind, sample: Sample, newest: Date): SampleVersion[] {
  const earlier = sample.earlier?.(sample.content) ?? []
  return [
    ...earlier.map(({ content, publishedOn }) => ({ content, at: new Date(`${publishedOn}T09:00:00+07:00`) })),
    { content: sample.content, at: newest },
  ].map(({ content, at }) => ({ document: parseDocument(kind, numberRows(content)), at }))
}
