import writeXlsxFile, { type Cell, type Feature, type Image, type Sheet } from 'write-excel-file/node'
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import { drawCell } from './draw-cell'
import { drawValidations } from './validations'
import type { InstructionLine, PlannedSheet, WorkbookPlan } from './workbook-plan'

type FileContent = Image['content']

const white = '#FFFFFF'
const pine = '#0F4C43'

/**
 * Writes a planned workbook as an Excel file: heads and keys stay in view, cells are chosen from lists, and no text is a
 * formula, neither now nor when somebody edits it.
 */
export async function drawWorkbook({ instructions, sheets, lists }: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const all: Sheet<FileContent>[] = [
    {
      sheet: instructions.name,
      data: instructions.lines.map(drawLine),
      columns: [{ width: 120 }],
      showGridLines: false,
    },
    ...sheets.map((sheet) => ({
      sheet: sheet.name,
      data: drawRows(sheet),
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 2,
      stickyColumnsCount: sheet.columns[1]?.format === 'id' ? 1 : 2,
    })),
    {
      sheet: lists.name,
      data: drawLists(lists.columns),
      columns: lists.columns.map(() => ({ width: 44 })),
      stickyRowsCount: 1,
    },
  ]
  const file = writeXlsxFile(all, { features: [rules(sheets)], fontFamily: 'Calibri' })
  return new Uint8Array(await file.toBuffer())
}

function drawLine({ kind, text }: InstructionLine): Cell[] {
  if (kind === 'line') return [{ value: text, type: String, wrap: true, alignVertical: 'top' }]
  return [
    {
      value: text,
      type: String,
      fontWeight: 'bold',
      textColor: pine,
      fontSize: kind === 'title' ? 16 : 12,
      height: kind === 'title' ? 30 : 24,
      alignVertical: 'bottom',
    },
  ]
}

function drawRows({ columns, rows, blank, height }: PlannedSheet): Cell[][] {
  const head = columns.map(({ head }): Cell => drawHead(head))
  const keys = columns.map(
    ({ key }): Cell => ({ value: key, type: String, fontSize: 8, textColor: '#6B756F', backgroundColor: '#E7F1EE' }),
  )
  const empty = columns.map(({ format }) => drawCell(null, format, height))
  return [
    head,
    keys,
    ...rows.map((row) => columns.map(({ format }, i) => drawCell(row[i] ?? null, format, height))),
    ...Array.from({ length: blank }, () => empty),
  ]
}

function drawHead(text: string): Cell {
  return {
    value: text,
    type: String,
    fontWeight: 'bold',
    textColor: white,
    backgroundColor: pine,
    wrap: true,
    alignVertical: 'center',
    height: 45,
  }
}

function drawLists(columns: WorkbookPlan['lists']['columns']): Cell[][] {
  const longest = Math.max(0, ...columns.map(({ options }) => options.length))
  return [
    columns.map(({ head }) => drawHead(head)),
    ...Array.from({ length: longest }, (_, row) =>
      columns.map(({ options }): Cell => {
        const value = options[row]
        return value === undefined ? null : { value, type: String, format: '@' }
      }),
    ),
  ]
}

/** Puts the rules of the columns into their sheets, which write-excel-file by itself does not write. */
function rules(sheets: readonly PlannedSheet[]): Feature<FileContent> {
  const sheetFile = 'xl/worksheets/sheet{id}.xml'
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? []
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, options) => {
            const sheet = sheets.find(({ name }) => name === options.sheet)
            const element = sheet ? drawValidations(sheet) : ''
            return element === ''
              ? xml
              : insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet')
          },
        },
      },
    },
  }
}
