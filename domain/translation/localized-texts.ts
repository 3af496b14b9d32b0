import { isLocalized } from '../in-locale'
import type { Localized } from '../locale'

/** Every text of a document by its path; rows are named by their ids, so that a path stays when rows move: `budget.b3.label`. */
export function localizedTexts(document: unknown): Map<string, Localized> {
  return new Map(walk(document, ''))
}

function walk(value: unknown, path: string): [string, Localized][] {
  if (isLocalized(value)) return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  const named = Array.isArray(value) ? value.map((row, i) => [nameOf(row, i), row] as const) : Object.entries(value)
  return named.flatMap(([name, inner]) => walk(inner, path === '' ? name : `${path}.${name}`))
}

function nameOf(row: unknown, place: number): string {
  const id = row !== null && typeof row === 'object' && 'id' in row ? row.id : undefined
  return typeof id === 'string' ? id : String(place)
}
