import type { ListingDocument } from '@/domain/listing/listing-document'
import type { ListingKind } from '@/domain/listing-state'
import { parseDocument } from '@/server/listings/listing-document'
import { numberRows } from './number-rows'
import type { Sample } from './profile'
import type { PreparedFiles } from './sample-files'

/** A document as it was published at a moment. */
export type SampleVersion = { document: ListingDocument; at: Date }

type Files = Pick<PreparedFiles, 'photos' | 'documents'>

/**
 * Everything a sample has said in public, the oldest first; its document as it is now is published at `newest`. It showed
 * the same files all along.
 */
export function versionsOf(
  kind: ListingKind,
  sample: Sample,
  newest: Date,
  { photos, documents }: Files = { photos: [], documents: [] },
): SampleVersion[] {
  const shown = kind === 'need' ? {} : { photos, documents }
  const earlier = sample.earlier?.(sample.content) ?? []
  return [
    ...earlier.map(({ content, publishedOn }) => ({ content, at: new Date(`${publishedOn}T09:00:00+07:00`) })),
    { content: sample.content, at: newest },
  ].map(({ content, at }) => ({ document: parseDocument(kind, { ...numberRows(content), ...shown }), at }))
}
