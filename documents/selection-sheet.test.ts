import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Selection } from '@/domain/saved/selection'
import { proposalFixture } from './proposal-fixture'
import { type Sheet, selectionSheet } from './selection-sheet'
import { writeCsv } from './write-csv'
import { writeWorkbook } from './write-workbook'

function selection(change: { title?: string; note?: string } = {}): Selection {
  const { view } = proposalFixture('en')
  if (change.title !== undefined) view.edition.title = change.title
  return {
    locale: 'en',
    rate: { vndPerUsd: 26_000, on: '2026-11-01' },
    items: [
      { code: view.code, note: change.note ?? '', proposal: view },
      { code: 'PT-2026-999', note: 'Ask why', proposal: null },
    ],
  }
}

const cellAt = (sheet: Sheet, head: string, row: number) => sheet.columns.find((one) => one.head === head)?.cells[row]

/** Cells of a CSV file, by the rules of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

test('Figures stand in both currencies at the site’s rate, and what is withdrawn keeps its row', () => {
  const sheet = selectionSheet(selection(), 'https://example.org')
  expect(cellAt(sheet, 'Sought, US$', 0)).toEqual({ kind: 'money', number: 412_000 })
  expect(cellAt(sheet, 'Sought, VND', 0)).toEqual({ kind: 'money', number: 412_000 * 26_000 })
  expect(cellAt(sheet, 'Title', 1)).toEqual({ kind: 'text', text: 'No longer published' })
  expect(cellAt(sheet, 'Sought, US$', 1)).toEqual({ kind: 'empty' })
  expect(cellAt(sheet, 'Note', 1)).toEqual({ kind: 'text', text: 'Ask why' })
  expect(cellAt(sheet, 'Page', 0)).toEqual({ kind: 'link', text: 'https://example.org/en/proposals/pt-2026-014' })
})

test.each([
  ['=1+1', "'=1+1"],
  ['+84 210', "'+84 210"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\n=1', "'\n=1"],
  ["  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"],
  ['\u00a0=1', "'\u00a0=1"],
  ['＝1+1', "'＝1+1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['"=1"', '"=1"'],
  ['a=1', 'a=1'],
  ['Nước, "sạch"\nvà an toàn', 'Nước, "sạch"\nvà an toàn'],
  ['', ''],
])('In CSV the text %j is the text %j and never a formula', (title, written) => {
  const rows = readCsv(writeCsv(selectionSheet(selection({ title, note: title }), 'https://example.org')))
  expect(rows[1]?.[2]).toBe(written)
  expect(rows[1]?.[22]).toBe(written)
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([25]))
})

test('CSV is UTF-8 with a mark at its start, and every line ends with CR LF', () => {
  const csv = writeCsv(selectionSheet(selection(), 'https://example.org'))
  expect(csv.startsWith('\ufeffNo.,Code,Title,')).toBe(true)
  expect(csv.match(/[^\r]\n/)).toBeNull()
  expect(readCsv(csv)[1]?.slice(8, 10)).toEqual(['412000', '10712000000'])
})

test('A workbook has numbers, dates and links, and no text in it is a formula', async () => {
  const title = '=HYPERLINK("https://evil.example","Nước & <sạch>")'
  const bytes = await writeWorkbook(selectionSheet(selection({ title, note: '+1' }), 'https://example.org'))
  const files = unzipSync(bytes)
  const read = (file: string) => strFromU8(files[file] ?? new Uint8Array())
  const sheet = read('xl/worksheets/sheet1.xml')
  expect(sheet).not.toMatch(/<f[ >]/)
  expect(sheet).toMatch(/<c r="I2"[^>]*><v>412000<\/v><\/c>/)
  expect(sheet).toMatch(/<c r="T2"[^>]*><v>46\d{3}<\/v><\/c>/)
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  expect(sheet).toContain('<hyperlink ref="X2"')
  expect(read('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="https://example.org/en/proposals/pt-2026-014"')
  expect(read('xl/sharedStrings.xml')).toContain('=HYPERLINK(')
})
