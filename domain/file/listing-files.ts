import { z } from 'zod'
import type { InLocale } from '../in-locale'
import { rowId } from '../key'
import { localizedText, text } from '../localized-text'
import { docxType, xlsxType } from './office-types'

/** The hash by which a file is kept and addressed. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The languages a document can be written in; `both` when it holds both. */
export const documentLanguages = ['vi', 'en', 'both'] as const

/** The kinds of document that are taken, by their media type. */
export const documentTypes = {
  'application/pdf': 'PDF',
  [docxType]: 'DOCX',
  [xlsxType]: 'XLSX',
} as const
export type DocumentType = keyof typeof documentTypes

const mediaTypes = Object.keys(documentTypes) as [DocumentType, ...DocumentType[]]
const pixels = z.number().int().min(1).max(10_000)

/** A photograph. The id is that of its stored file, width and height are those of the largest kept size. */
const photo = z.object({
  id: rowId,
  sha256,
  width: pixels,
  height: pixels,
  alternative: localizedText,
  caption: localizedText,
  /** Who took it; the same in both languages. */
  credit: text(),
})

/** A document to download. The id is that of its stored file. */
const attachment = z.object({
  id: rowId,
  sha256,
  fileName: z.string().min(1).max(200),
  mediaType: z.enum(mediaTypes),
  bytes: z.number().int().min(1),
  label: localizedText,
  language: z.enum(documentLanguages),
})

export const mostPhotos = 12
export const mostDocuments = 20

/** What a listing's document says of its files; spread into the schema of each kind that has some. */
export const listingFiles = {
  /** The first one is the cover. */
  photos: z.array(photo).max(mostPhotos),
  documents: z.array(attachment).max(mostDocuments),
}

export type Photo = z.infer<typeof photo>
export type Attachment = z.infer<typeof attachment>
export type ListingFiles = { photos: Photo[]; documents: Attachment[] }

/** A photograph and a document as a reader of one language sees them. */
export type PhotoEdition = InLocale<Photo>
export type AttachmentEdition = InLocale<Attachment>
