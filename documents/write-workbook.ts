import writeXlsxFile, { type Cell, type Feature } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility'
import type { Sheet, SheetCell } from './selection-sheet'

/**
 * A table as an Excel workbook of one sheet: figures as numbers, days as dates, addresses as links, heads that stay in
 * view. Texts are stored as texts, which no spreadsheet takes for formulas.
 */
export async function writeWorkbook(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { name, columns, rows } = sheet
  const heads: Cell[] = columns.map(({ head }) => ({
    value: head,
    type: String,
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: '#0F4C43',
    alignVertical: 'center',
    wrap: true,
  }))
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map(({ cells }) => cellOf(cells[row] ?? { kind: 'empty' })),
  )
  const options = {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 3,
  }
  const file = writeXlsxFile([heads, ...lines], options, { features: [links(sheet)], fontFamily: 'Calibri' })
  return new Uint8Array(await file.toBuffer())
}

function cellOf(cell: SheetCell): Cell {
  const top = { alignVertical: 'top' as const }
  switch (cell.kind) {
    case 'empty':
      return null
    case 'number':
      return { value: cell.number, type: Number, format: '#,##0', ...top }
    case 'money':
      return { value: Math.round(cell.number), type: Number, format: '#,##0', ...top }
    case 'share':
      return { value: cell.number, type: Number, format: '0%', ...top }
    case 'day':
      return { value: new Date(`${cell.text}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', ...top }
    case 'link':
      return { value: cell.text, type: String, textColor: '#0F4C43', ...top }
    case 'text':
      return { value: cell.text, type: String, wrap: true, ...top }
  }
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetFile = 'xl/worksheets/sheet{id}.xml'

/** Makes the addresses of a sheet links, which the library by itself does not write. */
function links<FileContent>({ columns }: Sheet): Feature<FileContent> {
  const targets = columns.flatMap(({ cells }, column) =>
    cells.flatMap((cell, row) =>
      cell.kind === 'link'
        ? [{ id: `rId-link-${column}-${row}`, at: getCellAddress(row + 1, column), address: cell.text }]
        : [],
    ),
  )
  if (targets.length === 0) return {}
  const marks = targets.map(({ id, at }) => `<hyperlink ref="${at}" r:id="${id}"/>`).join('')
  const element = `<hyperlinks xmlns:r="${relationships}">${marks}</hyperlinks>`
  const related = targets.map(
    ({ id, address }) =>
      `<Relationship Id="${id}" Type="${relationships}/hyperlink" Target="${sanitizeAttributeValue(address)}" TargetMode="External"/>`,
  )
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? []
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml) => insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet'),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': { insert: () => related.join('') },
      },
    },
  }
}
