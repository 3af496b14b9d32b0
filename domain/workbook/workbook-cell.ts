/** What stands in a cell, whatever program saved it; of a formula, what it came to. Days are YYYY-MM-DD. */
export type CellValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; percent: boolean }
  | { kind: 'day'; day: string }
  | { kind: 'truth'; is: boolean }
  /** What a formula that fails came to: `#N/A`. */
  | { kind: 'error'; text: string }

/** A row with something in it. `number` is that at its left, from 1; cells are told by their column, from 0. */
export type WorkbookRow = { number: number; cells: [column: number, value: CellValue][] }

/** A sheet as it was read. `merged` are the ranges of cells made one, as the program names them: `A3:A7`. */
export type WorkbookSheet = { name: string; rows: WorkbookRow[]; merged: string[] }

/** Where something stands in a workbook; without row and column the sheet as a whole. */
export type CellPlace = { sheet: string; row?: number; column?: number }

/** The name of a column, from 0: A, Z, AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** A place as spreadsheet programs name it within its sheet: `D7`, or `7` for a whole row; null for a whole sheet. */
export function cellName({ row, column }: CellPlace): string | null {
  if (row === undefined) return null
  return column === undefined ? String(row) : `${columnName(column)}${row}`
}
