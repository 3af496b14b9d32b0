import { countRows, entry, type FormEntries } from '../form/form-entries'
import type { FormReader } from '../form/form-reader'
import { toEntries } from '../form/to-entries'
import { documentLanguages, documentTypes, type ListingFiles, mostDocuments, mostPhotos } from './listing-files'
import type { StoredFile } from './stored-file'

const largest = { min: 1, max: 1_000_000_000 }
const types = Object.keys(documentTypes) as (keyof typeof documentTypes)[]

/** Reads the photos and documents of a listing out of its form. What a file is stands in hidden fields of its row. */
export function readFiles(form: FormReader): ListingFiles {
  return {
    photos: form.rows('photos', mostPhotos, (row) => ({
      sha256: form.line(`${row}.sha256`),
      width: form.whole(`${row}.width`, largest) ?? 0,
      height: form.whole(`${row}.height`, largest) ?? 0,
      alternative: form.lines(`${row}.alternative`),
      caption: form.lines(`${row}.caption`),
      credit: form.line(`${row}.credit`),
    })),
    documents: form.rows('documents', mostDocuments, (row) => ({
      sha256: form.line(`${row}.sha256`),
      fileName: form.line(`${row}.fileName`),
      mediaType: form.choice(`${row}.mediaType`, types) ?? types[0] ?? 'application/pdf',
      bytes: form.whole(`${row}.bytes`, largest) ?? 0,
      label: form.lines(`${row}.label`),
      language: form.choice(`${row}.language`, documentLanguages) ?? 'vi',
    })),
  }
}

/** The entries with a row for a file that was just stored, behind the rows that are there. */
export function withFile(entries: FormEntries, file: StoredFile): FormEntries {
  const list = listOf(file)
  const { kind: _kind, ...row } = file
  const described = file.kind === 'document' ? { ...row, language: 'vi' } : row
  return { ...entries, ...toEntries({ [list]: { [countRows(entries, list)]: described } }, String) }
}

/** Why a file cannot have a row: it has one already, or there are as many as there may be. Null when it can. */
export function refuseFile(entries: FormEntries, file: StoredFile): 'already-there' | 'too-many' | null {
  const list = listOf(file)
  const rows = Array.from({ length: countRows(entries, list) }, (_, i) => `${list}.${i}`)
  const kept = rows.filter((row) => entry(entries, `${row}.remove`) === '')
  if (kept.some((row) => entry(entries, `${row}.id`) === file.id)) return 'already-there'
  return kept.length < (file.kind === 'photo' ? mostPhotos : mostDocuments) ? null : 'too-many'
}

function listOf(file: StoredFile): 'photos' | 'documents' {
  return file.kind === 'photo' ? 'photos' : 'documents'
}
