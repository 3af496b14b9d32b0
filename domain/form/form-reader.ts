import { z } from 'zod'
import { cleanLine, cleanText } from '../clean-text'
import { day, month } from '../day'
import type { Localized } from '../locale'
import { parseWhole } from '../money/parse-whole'
import { countRows, entry, type FormEntries } from './form-entries'

/** Why what stands in a field cannot be kept. The page words it. */
export type FormProblem =
  | 'required'
  | 'whole-number'
  | 'out-of-range'
  | 'day'
  | 'month'
  | 'year'
  | 'email'
  | 'url'
  | 'too-long'
  | 'too-many'
  | 'choice'

/** `path` is the name of the field. */
export type FieldProblem = { path: string; problem: FormProblem }

const lineLimit = 300
const textLimit = 20_000

/**
 * Reads typed values out of a form's entries and notes every field that cannot be kept, so that all of them are told at
 * once. An empty field is no problem: a reader returns null, or an empty text.
 */
export class FormReader {
  readonly problems: FieldProblem[] = []

  constructor(private readonly entries: FormEntries) {}

  /** One line of text. */
  line(path: string, limit = lineLimit): string {
    return this.limited(path, cleanLine(entry(this.entries, path)), limit)
  }

  /** Text of many lines. */
  text(path: string): string {
    return this.limited(path, cleanText(entry(this.entries, path)), textLimit)
  }

  lines(path: string, limit = lineLimit): Localized {
    return { vi: this.line(`${path}.vi`, limit), en: this.line(`${path}.en`, limit) }
  }

  texts(path: string): Localized {
    return { vi: this.text(`${path}.vi`), en: this.text(`${path}.en`) }
  }

  /** A whole number of something. */
  whole(path: string, { min = 0, max }: { min?: number; max: number }): number | null {
    const typed = cleanLine(entry(this.entries, path))
    if (typed === '') return null
    const value = parseWhole(typed)
    if (value === null) return this.refuse(path, 'whole-number')
    return value < min || value > max ? this.refuse(path, 'out-of-range') : value
  }

  /** A calendar day, as browsers send it or as people write it: 2027-01-31, 31/1/2027. */
  day(path: string): string | null {
    const typed = cleanLine(entry(this.entries, path))
    if (typed === '') return null
    const [, d = '', m = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
    const value = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : typed
    return day.safeParse(value).success ? value : this.refuse(path, 'day')
  }

  /** A calendar month: 2027-04, 4/2027. */
  month(path: string): string | null {
    const typed = cleanLine(entry(this.entries, path))
    if (typed === '') return null
    const [, m = '', y = ''] = /^(\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
    const value = y ? `${y}-${m.padStart(2, '0')}` : typed
    return month.safeParse(value).success ? value : this.refuse(path, 'month')
  }

  email(path: string): string {
    const typed = cleanLine(entry(this.entries, path))
    if (typed !== '' && !z.email().max(254).safeParse(typed).success) this.refuse(path, 'email')
    return typed
  }

  /** The address of a page on the web, with its http. */
  url(path: string): string {
    const typed = cleanLine(entry(this.entries, path))
    if (
      typed !== '' &&
      !z
        .url({ protocol: /^https?$/ })
        .max(500)
        .safeParse(typed).success
    )
      this.refuse(path, 'url')
    return typed
  }

  /** A year, written without separators. */
  year(path: string): number | null {
    const typed = cleanLine(entry(this.entries, path))
    if (typed === '') return null
    return /^(19|20)\d\d$/.test(typed) ? Number(typed) : this.refuse(path, 'year')
  }

  /** One of the given values; null when none is chosen. */
  choice<T extends string>(path: string, options: readonly T[]): T | null {
    const typed = entry(this.entries, path)
    if (typed === '') return null
    return options.find((option) => option === typed) ?? this.refuse(path, 'choice')
  }

  /** Every value under a name, each once. */
  all(path: string): string[] {
    return [...new Set(this.entries[path] ?? [])].filter((value) => value !== '')
  }

  isTicked(path: string): boolean {
    return entry(this.entries, path) !== ''
  }

  /**
   * The rows of a list, without those that are marked for removal and those in which nothing is written. `read` is given
   * the row's path. Rows keep their ids; a row without one, or with another's, gets a new one.
   */
  rows<T>(list: string, limit: number, read: (path: string) => T): (T & { id: string })[] {
    const paths = Array.from({ length: countRows(this.entries, list) }, (_, i) => `${list}.${i}`)
    const kept = paths.filter((path) => !this.isTicked(`${path}.remove`) && this.isWritten(path))
    if (kept.length > limit) this.refuse(list, 'too-many')
    const ids = new Set<string>()
    return kept.map((path) => {
      const given = entry(this.entries, `${path}.id`)
      const id = /^[\w-]{1,40}$/.test(given) && !ids.has(given) ? given : newRowId()
      ids.add(id)
      return { id, ...read(path) }
    })
  }

  /** Notes a problem. Returns null, so that a reader can return what this returns. */
  refuse(path: string, problem: FormProblem): null {
    this.problems.push({ path, problem })
    return null
  }

  private limited(path: string, value: string, limit: number): string {
    if (value.length > limit) this.refuse(path, 'too-long')
    return value
  }

  private isWritten(row: string): boolean {
    return Object.entries(this.entries).some(
      ([name, values]) =>
        name.startsWith(`${row}.`) && name !== `${row}.id` && values.some((value) => value.trim() !== ''),
    )
  }
}

/** A new id for a row. Made here rather than with randomUUID, which browsers keep from pages without https. */
export function newRowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(36)).join('')
}
