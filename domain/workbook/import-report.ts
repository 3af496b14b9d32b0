import { z } from 'zod'
import type { DocumentChange } from '../difference/compare-documents'
import type { Locale } from '../locale'
import type { WorkbookNote, WorkbookProblem } from './workbook-problem'

/** What an import does with a row: `imported` was imported before, from this file or as it stands, and is passed over. */
export const importChanges = ['new', 'changed', 'unchanged', 'imported'] as const
export type ImportChange = (typeof importChanges)[number]

/** A field that changes, by its place in the document; the language where it is a text. */
export type ChangedField = { path: string; locale: Locale | null }

/** A row of the main sheet in the report. `code` is null for what is new until it is written. */
export type ImportItem = {
  row: number
  code: string | null
  key: string
  title: string
  change: ImportChange
  fields: ChangedField[]
}

/** What a check found: each row, and what keeps the import from being done. Only the first problems are kept. */
export type ImportReport = {
  sheet: string
  items: ImportItem[]
  problems: WorkbookProblem[]
  problemCount: number
  notes: WorkbookNote[]
}

/** The most problems that a report tells of one by one. */
export const problemsTold = 200

/** Why a confirmed import wrote nothing. `code` is the listing or the row that it is about. */
export const importRefusal = z.object({
  kind: z.enum(['changed-since', 'imported-since', 'may-not', 'gone', 'interrupted', 'failed']),
  code: z.string(),
})
export type ImportRefusal = z.infer<typeof importRefusal>

/** How many rows of a report are of each kind. */
export function countChanges(items: readonly ImportItem[]): Record<ImportChange, number> {
  const counts: Record<ImportChange, number> = { new: 0, changed: 0, unchanged: 0, imported: 0 }
  for (const { change } of items) counts[change] += 1
  return counts
}

/** The fields that differ, each once. */
export function changedFields(changes: readonly DocumentChange[]): ChangedField[] {
  const fields = changes.map((change) => ({ path: change.path, locale: change.kind === 'text' ? change.locale : null }))
  const name = ({ path, locale }: ChangedField) => `${path} ${locale ?? ''}`
  return [...new Map(fields.map((field) => [name(field), field])).values()]
}
