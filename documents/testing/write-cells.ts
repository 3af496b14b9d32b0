import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { columnName } from '@/domain/workbook/workbook-cell'
import { readWorkbook } from '../workbook/read-workbook'

/** What is written into a cell: text stands in the cell itself, as several programs save it. */
type Written = string | number | boolean | { raw: string }

/** For tests: the workbook as somebody saved it after writing into cells, named by sheet, key of the column and row. */
export function writeCells(
  file: Uint8Array,
  cells: { sheet: string; key: string; row: number; value: Written }[],
): Uint8Array {
  const parts = unzipSync(file)
  for (const { sheet, key, row, value } of cells) {
    const index = sheetIndex(file, sheet)
    const name = `xl/worksheets/sheet${index + 1}.xml`
    const column = columnOf(file, sheet, key)
    parts[name] = strToU8(
      setCell(strFromU8(parts[name] ?? new Uint8Array()), `${columnName(column)}${row}`, row, value),
    )
  }
  return zipSync(parts)
}

/** For tests: the parts of a workbook changed as text. */
export function changeParts(file: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(
    ([name, bytes]) => [name, strToU8(change(name, strFromU8(bytes)))] as const,
  )
  return zipSync(Object.fromEntries(parts))
}

function readSheets(file: Uint8Array) {
  const sheets = readWorkbook(file)
  if (typeof sheets === 'string') throw new Error(sheets)
  return sheets
}

function sheetIndex(file: Uint8Array, sheet: string): number {
  const index = readSheets(file).findIndex(({ name }) => name.startsWith(`${sheet} -`))
  if (index < 0) throw new Error(`There is no sheet ${sheet}.`)
  return index
}

function columnOf(file: Uint8Array, sheet: string, key: string): number {
  const keys = readSheets(file)[sheetIndex(file, sheet)]?.rows.find(({ number }) => number === 2)
  const cell = keys?.cells.find(([, value]) => value.kind === 'text' && value.text === key)
  if (!cell) throw new Error(`There is no column ${key}.`)
  return cell[0]
}

function setCell(xml: string, at: string, row: number, value: Written): string {
  const cell = drawCell(at, value)
  const old = new RegExp(`<c r="${at}"[^>]*?(/>|>.*?</c>)`, 's')
  if (old.test(xml)) return xml.replace(old, () => cell)
  const line = new RegExp(`(<row [^>]*r="${row}"[^>]*)(/>|>(.*?)</row>)`, 's')
  if (!line.test(xml)) return xml.replace('</sheetData>', () => `<row r="${row}">${cell}</row></sheetData>`)
  return xml.replace(line, (_, head: string, _end: string, inner = '') => `${head}>${inner}${cell}</row>`)
}

function drawCell(at: string, value: Written): string {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'object') return value.raw.replace('AT', at)
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}
