import {
  AlignmentType,
  BorderStyle,
  Footer,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Locale } from '@/domain/locale'

/** The colours and the type of Word documents. */
export const pine = '0F4C43'
const grey = '465651'
const line = 'CFCBBE'
/** A4 within its margins, in twentieths of a point. */
const textWidth = 9354
const font = 'Times New Roman'

/** In twentieths of a point, on A4. */
export const pageMargin = { top: 1418, bottom: 1134, left: 1418, right: 1134, header: 700, footer: 600 }

/** Headings numbered 1., 1.1. */
export const headingNumbers = {
  reference: 'headings',
  levels: [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: numberIndent(454) },
    { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', alignment: AlignmentType.LEFT, style: numberIndent(624) },
  ],
}

function numberIndent(hanging: number) {
  return { paragraph: { indent: { left: hanging, hanging } } }
}

/** A table with a head that is repeated on every page. Widths are in per cent; a cell is text or paragraphs of its own. */
export function drawGrid({
  head,
  widths,
  rows,
}: {
  head: string[]
  widths: number[]
  rows: (string | Paragraph[])[][]
}): Table {
  const columnWidths = widths.map((percent) => Math.round((textWidth * percent) / 100))
  const row = (cells: (string | Paragraph[])[], isHead: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      // A long text may run over the end of a page; a line may not.
      cantSplit: cells.every((cell) => typeof cell === 'string' || cell.length < 2),
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 70, bottom: 70, left: 100, right: 100 },
            ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E7F1EE', color: 'auto' } }),
            children:
              typeof cell === 'string'
                ? [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', text: cell })]
                : cell,
          }),
      ),
    })
  const border = { style: BorderStyle.SINGLE, size: 4, color: line }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [...(head.length > 0 ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  })
}

/** Title and page numbers at the foot of every page. */
export function footer(title: string, paper: { page: string; of: string }): Footer {
  const number = [paper.page, ' ', PageNumber.CURRENT, ` ${paper.of} `, PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun({ children: [title, new Tab(), ...number] })],
      }),
    ],
  })
}

/** The look of Word documents, with the language for spelling and for screen readers. */
export function stylesIn(locale: Locale) {
  const language = { value: locale === 'vi' ? 'vi-VN' : 'en-GB' }
  const after = (space: number) => ({ spacing: { after: space } })
  const basedOn = { basedOn: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: { font, size: 26, language },
        paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font, size: 44, bold: true, color: pine }, paragraph: after(80) },
      heading1: {
        run: { font, size: 30, bold: true, color: pine },
        paragraph: { keepNext: true, spacing: { before: 320, after: 80 } },
      },
      heading2: {
        run: { font, size: 27, bold: true, color: '15221F' },
        paragraph: { keepNext: true, spacing: { before: 220, after: 60 } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      { id: 'Subtitle', name: 'Subtitle', ...basedOn, run: { size: 28, color: grey }, paragraph: after(160) },
      { id: 'Hint', name: 'Hint', ...basedOn, run: { italics: true, size: 23, color: grey }, paragraph: after(100) },
      { id: 'TableHead', name: 'Table Head', ...basedOn, run: { bold: true, size: 23 }, paragraph: after(0) },
      { id: 'TableText', name: 'Table Text', ...basedOn, run: { size: 24 }, paragraph: after(0) },
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 20, color: grey } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 20, color: grey } },
    ],
  }
}
