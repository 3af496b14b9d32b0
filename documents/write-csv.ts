import type { Sheet, SheetCell } from './selection-sheet'

/**
 * A table as CSV (RFC 4180): UTF-8 with a mark at its start, by which spreadsheets know it, commas, and lines ending in
 * CR LF. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv({ columns, rows }: Sheet): string {
  const lines = [
    columns.map((column) => quoted(harmless(column.head))),
    ...Array.from({ length: rows }, (_, row) => columns.map((column) => field(column.cells[row] ?? { kind: 'empty' }))),
  ]
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

function field(cell: SheetCell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'number':
    case 'money':
      return String(cell.number)
    case 'share':
      return String(Math.round(cell.number * 1000) / 1000)
    default:
      return quoted(harmless(cell.text))
  }
}

/** The signs that begin a formula in some spreadsheet, also after white space and in their full-width forms. */
const formula = /^[\s\u00a0\u200b-\u200d\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u

function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
