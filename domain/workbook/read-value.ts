import { FormReader } from '../form/form-reader'
import type { Locale } from '../locale'
import { type Currency, unitOf } from '../money/money'
import { findOptions, type Vocabulary } from './vocabulary'
import type { CellValue } from './workbook-cell'
import type { WorkbookProblemKind } from './workbook-problem'
import type { Column, ListName } from './workbook-shape'

/** `undefined` stands for an empty cell. */
export type Value = string | number | boolean | undefined

export type ReadValue = { value: Value } | { problem: WorkbookProblemKind; values: Record<string, string | number> }

/**
 * What a cell says in a column of a listing, whether it was typed as text or as a number, a day or a truth. Amounts are in minor units
 * of the currency, months YYYY-MM.
 */
export function readValue(
  cell: CellValue | undefined,
  { path, type }: Column,
  { vocabulary, currency }: { vocabulary: Vocabulary; currency: Currency },
): ReadValue {
  if (!cell) return { value: undefined }
  const typed = asText(cell, path.endsWith('.vi') ? 'vi' : 'en')
  if (cell.kind === 'error') return { problem: 'cell-error', values: { typed } }
  if (typed.trim() === '') return { value: undefined }
  const form = new FormReader({ cell: [typed] })
  const read = (value: Value | null, limits: { min?: number; max?: number } = {}): ReadValue => {
    const [problem] = form.problems
    if (problem) return { problem: problem.problem, values: { typed: shorten(typed), ...limits } }
    return { value: value === null || value === '' ? undefined : value }
  }
  switch (type.kind) {
    case 'line':
      return read(form.line('cell'), { max: 300 })
    case 'text':
      return read(form.text('cell'), { max: 20_000 })
    case 'email':
      return read(form.email('cell'))
    case 'id':
      return read(/^[\w-]{1,40}$/.test(typed) ? typed : undefined)
    case 'whole': {
      const { min, max } = type
      // A number with a fraction must not be taken for one that is written in groups of three.
      if (cell.kind === 'number' && (cell.percent || !Number.isInteger(cell.number)))
        form.refuse('cell', 'whole-number')
      return read(form.problems.length > 0 ? null : form.whole('cell', { min, max }), { min, max })
    }
    case 'amount': {
      const unit = unitOf(currency)
      const max = 90_000_000_000_000 / unit
      if (cell.kind === 'number') return readAmount(cell, { unit, max, typed })
      const units = form.whole('cell', { max })
      return read(units === null ? null : units * unit, { min: 0, max })
    }
    case 'day':
      return read(cell.kind === 'day' ? cell.day : form.day('cell'))
    case 'month':
      return read(cell.kind === 'day' ? cell.day.slice(0, 7) : form.month('cell'))
    case 'choice': {
      const options = findOptions(vocabulary[type.list], chosen(cell, typed, type.list))
      const [option] = options
      if (options.length > 1) {
        return {
          problem: 'ambiguous',
          values: { typed: shorten(typed), keys: options.map(({ key }) => key).join(', ') },
        }
      }
      if (!option) return { problem: 'choice', values: { typed: shorten(typed) } }
      if (type.list === 'yes') return { value: option.key === 'yes' }
      return { value: type.list === 'sdg' ? Number(option.key) : option.key }
    }
  }
}

/** A spreadsheet makes a truth of a yes, and takes the noughts from the front of a code. */
function chosen(cell: CellValue, typed: string, list: ListName): string {
  if (cell.kind === 'truth') return cell.is ? 'yes' : 'no'
  return list === 'locality' && cell.kind === 'number' ? typed.padStart(5, '0') : typed
}

/** An amount that is a number in its cell may have a fraction, as far as the currency has one. */
function readAmount(
  { number, percent }: { number: number; percent: boolean },
  { unit, max, typed }: { unit: number; max: number; typed: string },
): ReadValue {
  const minor = Math.round(number * unit)
  if (percent || Math.abs(minor - number * unit) > 1e-4) return { problem: 'whole-number', values: { typed } }
  if (number < 0 || number > max) return { problem: 'out-of-range', values: { typed, min: 0, max } }
  return { value: minor }
}

/** What a cell shows, as someone would have typed it. */
export function asText(cell: CellValue, locale: Locale = 'en'): string {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text
    case 'truth':
      return cell.is ? 'TRUE' : 'FALSE'
    case 'day': {
      const [year, month, day] = cell.day.split('-')
      return `${day}/${month}/${year}`
    }
    case 'number': {
      // Fifteen digits are what a spreadsheet keeps; the sixteenth is noise.
      const shown = Number((cell.percent ? cell.number * 100 : cell.number).toPrecision(15))
      const text =
        Math.abs(shown) < 1e21
          ? shown.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 })
          : String(shown)
      return (locale === 'vi' ? text.replace('.', ',') : text) + (cell.percent ? '%' : '')
    }
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
