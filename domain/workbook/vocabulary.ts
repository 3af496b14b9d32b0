import { foldAccents } from '../fold-accents'
import type { Localized } from '../locale'
import type { ListName } from './workbook-shape'

/** What can be chosen: the key that is kept, what it is called, and what else people write for it. */
export type Option = { key: string; name: Localized; others?: readonly string[] }

/** Everything that a cell of a workbook can be chosen from. */
export type Vocabulary = Record<ListName, Option[]>

/**
 * The options that a text means: by its key, alone or in brackets at the end (`Nước sạch [water]`), or by its name in
 * either language, whatever its case and accents. More than one when two have that name; none when nobody knows it.
 */
export function findOptions(options: readonly Option[], typed: string): Option[] {
  const text = typed.trim()
  const key = /\[([^[\]]+)\]$/.exec(text)?.[1]?.trim() ?? text
  const byKey = options.filter((option) => option.key.toLowerCase() === key.toLowerCase())
  if (byKey.length > 0) return byKey.slice(0, 1)
  const named = (same: (name: string) => boolean) =>
    options.filter(({ name, others = [] }) => [name.vi, name.en, ...others].some(same))
  const exact = named((name) => name.toLowerCase() === text.toLowerCase())
  return exact.length > 0 ? exact : named((name) => fold(name) === fold(text))
}

function fold(text: string): string {
  return foldAccents(text).toLowerCase().replace(/\s+/g, ' ')
}
