/** How the cells of a column are kept and shown. Text stays the text that was typed, also where it begins with = or -. */
export type CellFormat = 'text' | 'id' | 'number' | 'amount' | 'day' | 'month'

/** A cell to be written. Days are YYYY-MM-DD. */
export type PlannedCell = string | number | { day: string } | null

/** What may be typed into a column: one of the cells of a list, a number, a day. The hint appears beside the cell. */
export type ColumnRule =
  | { kind: 'list'; range: string; hint: string; strict: boolean }
  | { kind: 'whole' | 'amount'; min: number; max: number; hint: string }
  | { kind: 'day'; hint: string }

export type PlannedColumn = { head: string; key: string; width: number; format: CellFormat; rule: ColumnRule | null }

/** A sheet of listings or of rows of theirs: heads, keys, and cells row by row, with `blank` rows ready to be filled in. */
export type PlannedSheet = {
  name: string
  columns: PlannedColumn[]
  rows: PlannedCell[][]
  blank: number
  height: number | null
}

/** A line of the sheet of instructions. */
export type InstructionLine = { kind: 'title' | 'heading' | 'line'; text: string }

/** A workbook to be written: instructions, sheets to fill in, and the lists from which their cells are chosen. */
export type WorkbookPlan = {
  instructions: { name: string; lines: InstructionLine[] }
  sheets: PlannedSheet[]
  lists: { name: string; columns: { head: string; options: string[] }[] }
}
