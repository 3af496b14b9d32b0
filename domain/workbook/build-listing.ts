import { z } from 'zod'
import { newRowId } from '../form/form-reader'
import { emptyListing } from '../listing/empty-listing'
import { needContent } from '../need/need-content'
import { proposalContent } from '../proposal/proposal-content'
import type { ReadListing, ReadRow } from './read-listings'
import type { Value } from './read-value'
import type { WorkbookProblem, WorkbookProblemKind } from './workbook-problem'
import { type Column, type ColumnType, type WorkbookKind, workbookShapes } from './workbook-shape'

/** The documents that travel in workbooks. */
export type WorkbookContent = z.infer<typeof proposalContent> | z.infer<typeof needContent>

const schemas = { proposal: proposalContent, need: needContent }

type Json = { [name: string]: unknown }

/**
 * The document that a listing of a workbook stands for. `before` is the document that it has now; what the workbook has no
 * column or sheet for, and the files, stay as they are there, and are empty in a new one. Rows keep their ids.
 */
export function buildListing(
  kind: WorkbookKind,
  read: ReadListing,
  before: WorkbookContent | null,
): { content: WorkbookContent; problems: [] } | { content: null; problems: WorkbookProblem[] } {
  const shape = workbookShapes[kind]
  const empty = emptyListing(kind).content
  const candidate: Json = structuredClone(before ?? empty)
  for (const column of shape.main) {
    if (read.values.has(column.path))
      set(candidate, column.path, read.values.get(column.path) ?? get(empty, column.path))
  }
  for (const { list, columns } of shape.lists) {
    const rows = read.lists.get(list)
    if (rows) candidate[list] = buildRows(rows, columns, candidate[list])
  }
  // As in the editor: where the whole area is meant, no commune is.
  if (candidate.provinceWide) candidate.localities = []
  const result = z.safeParse<z.ZodType<WorkbookContent>>(schemas[kind], candidate)
  if (result.success) return { content: result.data, problems: [] }
  return { content: null, problems: result.error.issues.map((issue) => problemOf(issue, read)) }
}

function buildRows(rows: ReadRow[], columns: readonly Column[], before: unknown): unknown[] {
  const [first] = columns
  if (first?.path === '') {
    const values = rows.map(({ values }) => values.get('')).filter((value) => value !== undefined)
    const once = [...new Set(values)]
    // A set: the same members in another order are no change. Goals are kept in their order, as by the editor.
    if (Array.isArray(before) && before.length === once.length && once.every((value) => before.includes(value))) {
      return before
    }
    return once.every((value) => typeof value === 'number') ? once.sort((a, b) => Number(a) - Number(b)) : once
  }
  const known = new Map((before as Json[]).map((row) => [row.id, row]))
  const taken = new Set<unknown>()
  return rows.map(({ values }) => {
    const given = values.get('id')
    const id = given !== undefined && !taken.has(given) ? given : newRowId()
    taken.add(id)
    const row: Json = structuredClone(known.get(id) ?? {})
    for (const { path, type } of columns) {
      if (path === 'id') continue
      if (values.has(path)) set(row, path, values.get(path) ?? emptyOf(type))
      else if (get(row, path) === undefined) set(row, path, emptyOf(type))
    }
    return { id, ...row }
  })
}

function emptyOf(type: ColumnType): Value | null {
  if (type.kind === 'amount') return 0
  return type.kind === 'whole' ? null : ''
}

/** What the shape of the document refuses, told at the cell it was read from. */
function problemOf(issue: z.core.$ZodIssue, read: ReadListing): WorkbookProblem {
  const [list = '', row, ...rest] = issue.path.map(String)
  const rows = read.lists.get(list)
  const readRow = rows && row !== undefined ? rows[Number(row)] : undefined
  const place = readRow
    ? (readRow.places.get(rest.join('.')) ?? readRow.place)
    : (read.places.get(issue.path.join('.')) ?? rows?.[0]?.place ?? read.place)
  const limits = {
    ...('minimum' in issue && { min: Number(issue.minimum) }),
    ...('maximum' in issue && { max: Number(issue.maximum) }),
  }
  return { kind: kindOf(issue), place, values: limits }
}

function kindOf(issue: z.core.$ZodIssue): WorkbookProblemKind {
  if (issue.code === 'too_big' && issue.origin === 'array') return 'too-many'
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long'
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'out-of-range'
  return issue.code === 'invalid_type' ? 'required' : 'choice'
}

function get(object: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (inner as Json | undefined)?.[name], object)
}

function set(object: Json, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let inner = object
  for (const name of names) {
    inner[name] ??= {}
    inner = inner[name] as Json
  }
  inner[last] = value
}
