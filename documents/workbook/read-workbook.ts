import type { CellValue, WorkbookRow, WorkbookSheet } from '@/domain/workbook/workbook-cell'
import { type NumberFormat, readNumberFormats } from './number-formats'
import { readXml } from './read-xml'
import { unpack, type WorkbookRefusal } from './unpack'

/** How many rows with something in them a workbook may have; five hundred proposals have about twenty thousand. */
export const mostRows = 60_000
/** Cells farther right are none of ours. */
const mostColumns = 250

/**
 * The sheets of an Excel file (.xlsx) as any program saves it, with what their cells say: texts shared or in their cell, numbers,
 * days, truths, and what formulas came to. Or else why it is not read.
 */
export function readWorkbook(file: Uint8Array): WorkbookSheet[] | WorkbookRefusal {
  const parts = unpack(file)
  if (typeof parts === 'string') return parts
  const byName = new Map(Object.entries(parts).map(([name, bytes]) => [name.toLowerCase(), bytes]))
  try {
    const { sheets, from1904 } = readSheetNames(byName)
    const texts = readSharedTexts(byName.get('xl/sharedstrings.xml'))
    const formats = readNumberFormats(byName.get('xl/styles.xml'))
    let rowsLeft = mostRows
    const read = sheets.map(({ name, part }) => {
      const sheet = readSheet(name, byName.get(part), { texts, formats, from1904, rowsLeft })
      rowsLeft -= sheet.rows.length
      return sheet
    })
    return read
  } catch (error) {
    return error instanceof TooMuch ? 'too-much' : 'damaged'
  }
}

class TooMuch extends Error {}

type Parts = ReadonlyMap<string, Uint8Array>

function readSheetNames(parts: Parts): { sheets: { name: string; part: string }[]; from1904: boolean } {
  const targets = new Map<string, string>()
  readXml(parts.get('xl/_rels/workbook.xml.rels'), {
    open(name, attribute) {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
    },
  })
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  readXml(parts.get('xl/workbook.xml'), {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const target = targets.get(attribute('id') ?? '') ?? ''
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      sheets.push({ name: attribute('name') ?? '', part: part.toLowerCase() })
    },
  })
  return { sheets, from1904 }
}

/** Texts that cells share. What is only said of how to pronounce them is left out. */
function readSharedTexts(part: Uint8Array | undefined): string[] {
  const texts: string[] = []
  let [text, inText, inPhonetic] = ['', false, false]
  readXml(part, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inPhonetic = true
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(text))
      else if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
    },
    text(value) {
      if (inText && !inPhonetic) text += value
    },
  })
  return texts
}

type Context = { texts: readonly string[]; formats: readonly NumberFormat[]; from1904: boolean; rowsLeft: number }

function readSheet(name: string, part: Uint8Array | undefined, context: Context): WorkbookSheet {
  const rows: WorkbookRow[] = []
  const merged: string[] = []
  let row: WorkbookRow = { number: 0, cells: [] }
  let column = -1
  let [type, style, raw, reads, inPhonetic] = ['', 0, '', false, false]
  readXml(part, {
    open(element, attribute) {
      if (element === 'row') {
        row = { number: Number(attribute('r')) || row.number + 1, cells: [] }
        column = -1
      } else if (element === 'c') {
        const at = attribute('r')
        column = at ? columnOf(at) : column + 1
        type = attribute('t') ?? 'n'
        style = Number(attribute('s') ?? 0)
        raw = ''
      } else if (element === 'v' || element === 't') reads = true
      else if (element === 'rPh') inPhonetic = true
      else if (element === 'mergeCell') merged.push(attribute('ref') ?? '')
    },
    close(element) {
      if (element === 'v' || element === 't') reads = false
      else if (element === 'rPh') inPhonetic = false
      else if (element === 'c') {
        const value = raw === '' ? null : cellValue(raw, type, context.formats[style] ?? 'plain', context)
        if (value && column < mostColumns) row.cells.push([column, value])
      } else if (element === 'row' && row.cells.length > 0) {
        if (rows.length >= context.rowsLeft) throw new TooMuch()
        rows.push(row)
      }
    },
    text(value) {
      if (reads && !inPhonetic) raw += value
    },
  })
  return { name, rows, merged }
}

function columnOf(cell: string): number {
  let column = 0
  for (const letter of cell) {
    const place = letter.charCodeAt(0) - 64
    if (place < 1 || place > 26) break
    column = column * 26 + place
  }
  return column - 1
}

function cellValue(raw: string, type: string, format: NumberFormat, { texts, from1904 }: Context): CellValue | null {
  switch (type) {
    case 's': {
      const text = texts[Number(raw)] ?? ''
      return text === '' ? null : { kind: 'text', text }
    }
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: unescapeText(raw) }
    case 'b':
      return { kind: 'truth', is: raw.trim() === '1' }
    case 'e':
      return { kind: 'error', text: raw }
    case 'd':
      return { kind: 'day', day: raw.slice(0, 10) }
    default: {
      const number = Number(raw)
      if (!Number.isFinite(number)) return { kind: 'text', text: raw }
      const day = format === 'day' ? dayOfSerial(number, from1904) : null
      return day ? { kind: 'day', day } : { kind: 'number', number, percent: format === 'percent' }
    }
  }
}

/** The day with a number, which counts from 1900 (with a 29 February that never was) or from 1904; null for a time alone. */
function dayOfSerial(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0)
  if (whole < 1 || whole > 2_958_465) return null
  const days = whole < 60 ? whole : whole - 1
  return new Date(Date.UTC(1899, 11, 31) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Excel writes signs that XML cannot hold, and what looks like one, as `_x000D_`. */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
