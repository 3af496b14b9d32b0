import { isLocalized } from '../in-locale'
import { type Locale, locales } from '../locale'

type Plain = string | number | boolean | null

/** One thing that differs between two versions of a document. `path` names its place: `budget.2.label`. */
export type DocumentChange =
  /** Words, in one of the languages or in none; empty where nothing was written. */
  | { kind: 'text'; path: string; locale: Locale; before: string; after: string }
  /** A number, a choice, a day, a name. */
  | { kind: 'value'; path: string; before: Plain; after: Plain }
  /** A list without an order of its own: which keys came and which went. */
  | { kind: 'set'; path: string; added: Plain[]; removed: Plain[] }
  /** The same rows in another order. */
  | { kind: 'order'; path: string }

/** What a file is, beside its name: nobody reads it, and it changes with the file. */
const unread = new Set(['id', 'sha256', 'mediaType', 'bytes', 'width', 'height'])

/**
 * What differs between two versions of a document of one shape, in the order of the document. Rows are told apart by their
 * ids, so that a row that was only moved has not changed; a row that came or went is told by all that is written in it, at
 * the place where it stands or stood.
 */
export function compareDocuments(before: unknown, after: unknown): DocumentChange[] {
  return compare(before, after, '')
}

function compare(before: unknown, after: unknown, path: string): DocumentChange[] {
  if (isLocalized(before) || isLocalized(after)) return compareTexts(before, after, path)
  if (Array.isArray(before) || Array.isArray(after)) return compareLists(listOf(before), listOf(after), path)
  if (isObject(before) || isObject(after)) {
    const [old, now] = [isObject(before) ? before : {}, isObject(after) ? after : {}]
    const names = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter((name) => !unread.has(name))
    return names.flatMap((name) => compare(old[name], now[name], path === '' ? name : `${path}.${name}`))
  }
  const [old, now] = [plainOf(before), plainOf(after)]
  return old === now ? [] : [{ kind: 'value', path, before: old, after: now }]
}

function compareTexts(before: unknown, after: unknown, path: string): DocumentChange[] {
  const textOf = (value: unknown, locale: Locale) => (isLocalized(value) ? value[locale] : '')
  return locales.flatMap((locale): DocumentChange[] => {
    const [old, now] = [textOf(before, locale), textOf(after, locale)]
    return old === now ? [] : [{ kind: 'text', path, locale, before: old, after: now }]
  })
}

type Row = { id: string }

function compareLists(before: unknown[], after: unknown[], path: string): DocumentChange[] {
  if (![...before, ...after].every(isRow)) {
    const [old, now] = [before.map(plainOf), after.map(plainOf)]
    const missing = (from: Plain[], among: Plain[]) => from.filter((one) => !among.includes(one))
    const [added, removed] = [missing(now, old), missing(old, now)]
    return added.length + removed.length === 0 ? [] : [{ kind: 'set', path, added, removed }]
  }
  const [old, now] = [before as Row[], after as Row[]]
  const isIn = (rows: Row[], { id }: Row) => rows.some((row) => row.id === id)
  const stayed = (rows: Row[], others: Row[]) =>
    rows
      .filter((row) => isIn(others, row))
      .map(({ id }) => id)
      .join()
  return [
    ...now.flatMap((row, index) =>
      compare(
        old.find(({ id }) => id === row.id),
        row,
        `${path}.${index}`,
      ),
    ),
    ...old.flatMap((row, index) => (isIn(now, row) ? [] : compare(row, undefined, `${path}.${index}`))),
    ...(stayed(now, old) === stayed(old, now) ? [] : [{ kind: 'order', path } as const]),
  ]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object'
}

function isRow(value: unknown): value is Row {
  return isObject(value) && typeof value.id === 'string'
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function plainOf(value: unknown): Plain {
  if (typeof value === 'string') return value === '' ? null : value
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}
