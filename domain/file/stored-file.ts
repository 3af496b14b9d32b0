import type { DocumentType } from './listing-files'

/** A file of a listing that is kept, with what its row in the listing's document must repeat. */
export type StoredFile =
  | { kind: 'photo'; id: string; sha256: string; width: number; height: number }
  | { kind: 'document'; id: string; sha256: string; fileName: string; mediaType: DocumentType; bytes: number }
