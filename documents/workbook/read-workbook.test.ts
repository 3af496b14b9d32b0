import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { mostRows, readWorkbook } from './read-workbook'

const workbook = '<workbook><sheets><sheet name="Một &amp; hai" sheetId="1" r:id="rId1"/></sheets></workbook>'
const rels = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'

function file(sheet: string, parts: Record<string, string> = {}): Uint8Array {
  const all = {
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': rels,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])))
}

const cells = (sheet: string, parts?: Record<string, string>) => {
  const read = readWorkbook(file(sheet, parts))
  return typeof read === 'string' ? read : read[0]?.rows.flatMap((row) => row.cells.map(([, value]) => value))
}

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd&quot; tháng &quot;mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/>
  <numFmt numFmtId="166" formatCode="#,##0&quot; days&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/></cellXfs></styleSheet>`

test('Texts, numbers, days, shares, truths, failures and what formulas came to are read, whatever program saved them', () => {
  const sheet = `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>
    <c r="D2" t="inlineStr"><is><r><t>hai </t></r><r><t>phần</t></r><rPh><t>đọc</t></rPh></is></c>
    <c r="E2" t="str"><f>A1&amp;"x"</f><v>tính ra</v></c><c r="F2"><f>1+1</f><v>2</v></c><c r="G2" s="1"><v>46418</v></c>
    <c r="H2" s="2"><v>46418.75</v></c><c r="I2" s="3"><v>0.11</v></c><c r="J2" s="4"><v>5</v></c><c r="K2" s="5"><v>0.5</v></c>
    <c r="L2" t="b"><v>1</v></c><c r="M2" t="e"><v>#N/A</v></c><c r="N2" s="1"/><c r="O2" t="d"><v>2027-01-31T00:00:00</v></c></row>`
  const sharedStrings = `<sst><si><t xml:space="preserve">=1+1 &amp; dòng
hai</t></si><si><r><t>_x005F_x0041_</t></r><r><t>_x000a_ đậm</t></r></si></sst>`
  expect(cells(sheet, { 'xl/sharedStrings.xml': sharedStrings, 'xl/styles.xml': styles })).toEqual([
    { kind: 'text', text: '=1+1 & dòng\nhai' },
    { kind: 'text', text: '_x0041_\n đậm' },
    { kind: 'text', text: 'hai phần' },
    { kind: 'text', text: 'tính ra' },
    { kind: 'number', number: 2, percent: false },
    { kind: 'day', day: '2027-01-31' },
    { kind: 'day', day: '2027-01-31' },
    { kind: 'number', number: 0.11, percent: true },
    { kind: 'number', number: 5, percent: false },
    { kind: 'number', number: 0.5, percent: true },
    { kind: 'truth', is: true },
    { kind: 'error', text: '#N/A' },
    { kind: 'day', day: '2027-01-31' },
  ])
})

test('Sheets and elements are known by their names, whatever their prefix and place', () => {
  const read = readWorkbook(
    file('', {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
    }),
  )
  const number = (value: number) => ({ kind: 'number', number: value, percent: false })
  const rows = [
    {
      number: 1,
      cells: [
        [0, number(1)],
        [1, number(2)],
      ],
    },
  ]
  expect(read).toEqual([{ name: 'Một & hai', rows, merged: ['A1:B1'] }])
})

test('Days are counted from 1904 where the workbook says so', () => {
  const from1904 = workbook.replace('<workbook>', '<workbook><workbookPr date1904="1"/>')
  const sheet = '<row r="1"><c r="A1" s="1"><v>44956</v></c></row>'
  expect(cells(sheet, { 'xl/styles.xml': styles, 'xl/workbook.xml': from1904 })).toEqual([
    { kind: 'day', day: '2027-01-31' },
  ])
})

test('A file that is no workbook, an old one, one with macros and a damaged one are told apart', () => {
  expect(readWorkbook(strToU8('code,title\nTM-1,A'))).toBe('not-a-workbook')
  expect(readWorkbook(new Uint8Array())).toBe('not-a-workbook')
  expect(readWorkbook(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('not-a-workbook')
  expect(readWorkbook(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe('old-format')
  expect(readWorkbook(file('', { 'xl/vbaProject.bin': 'x' }))).toBe('macros')
  expect(readWorkbook(file('').subarray(0, 300))).toBe('damaged')
  expect(readWorkbook(file('<row><c></row>'))).toBe('damaged')
})

test('A small file that unpacks to very much is refused before it is unpacked', () => {
  const bomb = file('', { 'xl/sharedStrings.xml': '\n'.repeat(170 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  const before = process.memoryUsage().arrayBuffers
  expect(readWorkbook(bomb)).toBe('too-much')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024)
})

test('A file that says less of its size than it unpacks to gets no more memory than it said', () => {
  const honest = file('', { 'xl/sharedStrings.xml': 'x'.repeat(5_000_000) })
  const lying = honest.slice()
  // Both places of the archive in which the size stands, as little-endian numbers.
  const size = Buffer.alloc(4)
  size.writeUInt32LE(5_000_000)
  for (let at = Buffer.from(lying).indexOf(size); at >= 0; at = Buffer.from(lying).indexOf(size, at + 1)) {
    new DataView(lying.buffer, lying.byteOffset).setUint32(at, 10, true)
  }
  expect(lying).not.toEqual(honest)
  expect(readWorkbook(lying)).toBe('damaged')
})

test('More rows than any catalogue has are refused; entities that a file defines itself do nothing', () => {
  const rows = Array.from({ length: mostRows + 1 }, (_, i) => `<row r="${i + 1}"><c t="n"><v>1</v></c></row>`).join('')
  expect(cells(rows)).toBe('too-much')
  const evil = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`
  const read = cells('', { 'xl/worksheets/sheet1.xml': evil })
  expect(JSON.stringify(read)).not.toContain('aaaa')
})
