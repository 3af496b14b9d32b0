import { asText } from './read-value'
import type { CellValue, WorkbookSheet } from './workbook-cell'
import type { WorkbookNote, WorkbookProblem } from './workbook-problem'
import { codeKey, columnKey, tableNames, type WorkbookKind, workbookKinds, workbookShapes } from './workbook-shape'

/** A row of a table: its number in the sheet, and what stands under each key. */
export type TableRow = { number: number; cells: ReadonlyMap<string, CellValue> }

/** A sheet that holds listings or rows of their lists. `columns` says where each key stands, from 0. */
export type Table = {
  name: string
  sheet: string
  keyRow: number
  columns: ReadonlyMap<string, number>
  rows: TableRow[]
}

export type FoundTables = {
  kind: WorkbookKind | null
  tables: Map<string, Table>
  problems: WorkbookProblem[]
  notes: WorkbookNote[]
}

/** How far down the row of keys may have moved. */
const rowsLookedAt = 20

/**
 * Finds the sheets that hold listings by their rows of keys, whatever the sheets are called, wherever columns were moved and
 * whatever stands above. Columns and sheets that no listing has are passed over, and told.
 */
export function findTables(sheets: readonly WorkbookSheet[]): FoundTables {
  const problems: WorkbookProblem[] = []
  const notes: WorkbookNote[] = []
  const heads = sheets.flatMap((sheet) => {
    const head = findHead(sheet)
    return head ? [{ sheet, ...head }] : []
  })
  const kinds = workbookKinds.filter((kind) => heads.some(({ name }) => name === kind))
  const [kind] = kinds
  if (!kind || kinds.length > 1) {
    const problem = kind ? 'both-kinds' : 'no-table'
    return { kind: null, tables: new Map(), problems: [{ kind: problem, place: { sheet: '' }, values: {} }], notes }
  }
  const tables = new Map<string, Table>()
  for (const head of heads) {
    const { sheet, name } = head
    const place = { sheet: sheet.name }
    if (!tableNames(kind).includes(name)) notes.push({ kind: 'unknown-sheet', place, text: sheet.name })
    else if (tables.has(name))
      problems.push({ kind: 'table-twice', place, values: { other: tables.get(name)?.sheet ?? '' } })
    else tables.set(name, readTable(kind, head, problems, notes))
  }
  for (const { list } of workbookShapes[kind].lists) {
    if (!tables.has(list)) notes.push({ kind: 'missing-table', place: { sheet: '' }, text: list })
  }
  return { kind, tables, problems, notes }
}

type Head = { name: string; keyRow: number; keys: [column: number, key: string][] }

/** The row in which one cell is the key of a table's codes. */
function findHead(sheet: WorkbookSheet): Head | null {
  const names = new Map(workbookKinds.flatMap(tableNames).map((name) => [codeKey(name), name]))
  for (const row of sheet.rows) {
    if (row.number > rowsLookedAt) return null
    const keys = row.cells.map(([column, cell]): [number, string] => [column, asText(cell).trim()])
    const name = keys.flatMap(([, key]) => names.get(key) ?? [])[0]
    if (name) return { name, keyRow: row.number, keys }
  }
  return null
}

function readTable(
  kind: WorkbookKind,
  { sheet, name, keyRow, keys }: Head & { sheet: WorkbookSheet },
  problems: WorkbookProblem[],
  notes: WorkbookNote[],
): Table {
  const shape = workbookShapes[kind]
  const columns = name === kind ? shape.main : (shape.lists.find(({ list }) => list === name)?.columns ?? [])
  const known = new Set([codeKey(name), ...columns.map((column) => columnKey(name, column))])
  const places = new Map<string, number>()
  for (const [column, key] of keys) {
    const place = { sheet: sheet.name, row: keyRow, column }
    if (key === '') continue
    if (!known.has(key)) notes.push({ kind: 'unknown-column', place, text: key })
    else if (places.has(key)) problems.push({ kind: 'column-twice', place, values: { key } })
    else places.set(key, column)
  }
  const missing = [...known].filter((key) => !places.has(key))
  if (missing.length > 0) {
    notes.push({ kind: 'missing-columns', place: { sheet: sheet.name, row: keyRow }, text: missing.join(', ') })
  }
  for (const range of sheet.merged) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)/.exec(range) ?? []
    const last = Number(/(\d+)$/.exec(range)?.[1])
    if (last > keyRow) {
      problems.push({
        kind: 'merged',
        place: { sheet: sheet.name, row: Number(row), column: columnNumber(column) },
        values: { range },
      })
    }
  }
  const keyOf = new Map([...places].map(([key, column]) => [column, key]))
  const rows = sheet.rows
    .filter(({ number }) => number > keyRow)
    .map(({ number, cells }) => ({
      number,
      cells: new Map(
        cells.flatMap(([column, cell]): [string, CellValue][] => {
          const key = keyOf.get(column)
          return key === undefined ? [] : [[key, cell]]
        }),
      ),
    }))
    .filter(({ cells }) => [...cells.values()].some((cell) => asText(cell).trim() !== ''))
  return { name, sheet: sheet.name, keyRow, columns: places, rows }
}

function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
