import type { FormEntries } from './form-entries'

/** How a number stands in its field; `path` names the place in the document. */
type WriteNumber = (value: number, path: string) => string

/**
 * A document as the entries of its form. Names are the paths of the document (`budget.0.label.vi`); a list of plain
 * values becomes one entry with several values; `true` is "yes" and `false` no entry; null is empty.
 */
export function toEntries(document: object, writeNumber: WriteNumber): FormEntries {
  return Object.fromEntries(walk(document, '', writeNumber))
}

function walk(value: unknown, path: string, writeNumber: WriteNumber): [string, string[]][] {
  if (value === null) return [[path, ['']]]
  if (typeof value === 'boolean') return [[path, value ? ['yes'] : []]]
  if (typeof value === 'number') return [[path, [writeNumber(value, path)]]]
  if (typeof value === 'string') return [[path, [value]]]
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return [[path, value.map(String)]]
  return Object.entries(value as object).flatMap(([name, inner]) =>
    walk(inner, path === '' ? name : `${path}.${name}`, writeNumber),
  )
}
