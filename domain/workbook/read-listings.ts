import { cleanLine } from '../clean-text'
import { listingCode } from '../key'
import { type Currency, currencies } from '../money/money'
import { findTables, type Table, type TableRow } from './find-tables'
import { asText, readValue, type Value } from './read-value'
import { findOptions, type Vocabulary } from './vocabulary'
import type { CellPlace, CellValue, WorkbookSheet } from './workbook-cell'
import type { WorkbookNote, WorkbookProblem } from './workbook-problem'
import { type Column, codeKey, columnKey, type WorkbookKind, workbookShapes } from './workbook-shape'

/** A row of a sheet: what its columns say by path, and where each stands. Paths whose column is not there are left out. */
export type ReadRow = { place: CellPlace; values: ReadonlyMap<string, Value>; places: ReadonlyMap<string, CellPlace> }

/** A listing as it stands in a workbook. Lists whose sheet is not there are left out. */
export type ReadListing = ReadRow & {
  /** The code of a listing that is there; null for a new one. */
  code: string | null
  /** What stood in the column of codes; for a new one a key of the person's own, or nothing. */
  key: string
  codePlace: CellPlace
  lists: ReadonlyMap<string, ReadRow[]>
}

export type ReadWorkbook = {
  kind: WorkbookKind | null
  listings: ReadListing[]
  problems: WorkbookProblem[]
  notes: WorkbookNote[]
}

const longestKey = 40

/**
 * Reads the listings out of a workbook's sheets; what cannot be read is told with its place, all of it at once. `currencyOf` knows
 * the currency of listings that are there, for workbooks without that column.
 */
export function readListings(
  sheets: readonly WorkbookSheet[],
  { vocabulary, currencyOf }: { vocabulary: Vocabulary; currencyOf: (code: string) => Currency | undefined },
): ReadWorkbook {
  const { kind, tables, problems, notes } = findTables(sheets)
  const main = kind && tables.get(kind)
  if (!kind || !main) return { kind, listings: [], problems, notes }
  const shape = workbookShapes[kind]
  const codePlaceOf = (table: Table, row: TableRow): CellPlace => ({
    sheet: table.sheet,
    row: row.number,
    column: table.columns.get(codeKey(table.name)) ?? 0,
  })
  const readRow = (table: Table, row: TableRow, columns: readonly Column[], currency: Currency): ReadRow => {
    const values = new Map<string, Value>()
    const places = new Map<string, CellPlace>()
    for (const column of columns) {
      const key = columnKey(table.name, column)
      const at = table.columns.get(key)
      if (at === undefined) continue
      const place = { sheet: table.sheet, row: row.number, column: at }
      places.set(column.path, place)
      const read = readValue(row.cells.get(key), column, { vocabulary, currency })
      if ('problem' in read) problems.push({ kind: read.problem, place, values: read.values })
      else values.set(column.path, read.value)
    }
    return { place: { sheet: table.sheet, row: row.number }, values, places }
  }

  const byKey = new Map<string, { listing: ReadListing; lists: Map<string, ReadRow[]>; currency: Currency }>()
  const listings: ReadListing[] = []
  const lists = shape.lists.filter(({ list }) => tables.has(list))
  for (const row of main.rows) {
    const codePlace = codePlaceOf(main, row)
    const { key, code } = readKey(row.cells.get(codeKey(kind)))
    const currency =
      readCurrency(row.cells.get('currency'), vocabulary) ?? (code ? currencyOf(code) : undefined) ?? 'USD'
    const own = new Map(lists.map(({ list }): [string, ReadRow[]] => [list, []]))
    const listing = { ...readRow(main, row, shape.main, currency), code, key, codePlace, lists: own }
    listings.push(listing)
    if (key.length > longestKey) problems.push({ kind: 'code-too-long', place: codePlace, values: { max: longestKey } })
    const other = key !== '' && byKey.get(sameKey(key))
    if (other) {
      problems.push({ kind: 'code-twice', place: codePlace, values: { code: key, row: other.listing.place.row ?? 0 } })
    } else if (key !== '') byKey.set(sameKey(key), { listing, lists: own, currency })
  }
  for (const { list, columns } of lists) {
    const table = tables.get(list)
    for (const row of table?.rows ?? []) {
      if (!table) continue
      const place = codePlaceOf(table, row)
      const { key } = readKey(row.cells.get(codeKey(list)))
      const owner = byKey.get(sameKey(key))
      if (key === '') problems.push({ kind: 'code-missing', place, values: {} })
      else if (!owner) problems.push({ kind: 'code-without-row', place, values: { code: key, sheet: main.sheet } })
      else owner.lists.get(list)?.push(readRow(table, row, columns, owner.currency))
    }
  }
  return { kind, listings, problems, notes }
}

function readKey(cell: CellValue | undefined): { key: string; code: string | null } {
  const key = cell ? cleanLine(asText(cell, 'vi')) : ''
  const code = key.toUpperCase()
  return listingCode.safeParse(code).success ? { key: code, code } : { key, code: null }
}

/** Keys that differ in case or spaces only are the same. */
export function sameKey(key: string): string {
  return key.normalize('NFC').toLowerCase().replace(/\s+/g, '')
}

function readCurrency(cell: CellValue | undefined, vocabulary: Vocabulary): Currency | undefined {
  if (!cell) return undefined
  const [option] = findOptions(vocabulary.currency, asText(cell))
  return currencies.find((currency) => currency === option?.key)
}
