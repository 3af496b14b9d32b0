import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
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
import { createTranslator } from 'next-intl'
import type { OutlineContent } from '@/domain/guidance/outline-content'
import type { InLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import { messages } from '@/i18n/messages'
import { type BlankTable, blankTable } from './template-parts'

export type TemplateInput = { locale: Locale; outline: InLocale<OutlineContent>; department: string }

const pine = '0F4C43'
const grey = '465651'
const line = 'CFCBBE'
/** A4 within its margins, in twentieths of a point. */
const textWidth = 9354
const font = 'Times New Roman'

/**
 * A template as a Word document: numbered headings of Word's own levels, a hint under each, tables with a head that is
 * repeated on every page, the language set for spelling and for screen readers, page numbers, and the department's name.
 */
export async function writeTemplate({ locale, outline, department }: TemplateInput): Promise<Uint8Array<ArrayBuffer>> {
  const { paper } = messages[locale].Guidance
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Guidance.paper' })
  const kicker = t('kicker', { department })
  const document = new Document({
    title: outline.title,
    subject: outline.lead,
    description: outline.lead,
    creator: department,
    lastModifiedBy: department,
    styles: stylesIn(locale),
    numbering: { config: [headingNumbers] },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: pageMargin } },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Header', text: kicker })] }) },
        footers: { default: footer(outline.title, paper) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: outline.title }),
          new Paragraph({ style: 'Subtitle', text: outline.lead }),
          new Paragraph({ style: 'Hint', text: paper.howTo }),
          ...outline.sections.flatMap((section, index) => {
            const table = blankTable(section.part, locale)
            const parent = outline.sections[index + 1]?.level === '2' && section.level === '1'
            return [
              drawHeading(section),
              new Paragraph({ style: 'Hint', text: section.hint, keepNext: table !== null }),
              ...(table ? [draw(table), new Paragraph('')] : parent ? [] : [new Paragraph(paper.write)]),
            ]
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const pageMargin = { top: 1418, bottom: 1134, left: 1418, right: 1134, header: 700, footer: 600 }

const headingNumbers = {
  reference: 'headings',
  levels: [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: numberIndent(454) },
    { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', alignment: AlignmentType.LEFT, style: numberIndent(624) },
  ],
}

function numberIndent(hanging: number) {
  return { paragraph: { indent: { left: hanging, hanging } } }
}

function drawHeading({ level, heading }: { level: '1' | '2'; heading: string }): Paragraph {
  const inner = level === '2'
  return new Paragraph({
    heading: inner ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    numbering: { reference: 'headings', level: inner ? 1 : 0 },
    text: heading,
  })
}

function draw({ head, widths, rows }: BlankTable): Table {
  const columnWidths = widths.map((percent) => Math.round((textWidth * percent) / 100))
  const row = (cells: string[], isHead: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 70, bottom: 70, left: 100, right: 100 },
            ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E7F1EE', color: 'auto' } }),
            children: [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', text })],
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
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

function footer(title: string, paper: { page: string; of: string }): Footer {
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

function stylesIn(locale: Locale) {
  const language = { value: locale === 'vi' ? 'vi-VN' : 'en-GB' }
  const after = (space: number) => ({ spacing: { after: space } })
  const basedOn = { basedOn: 'Normal', quickFormat: true }
  return {
    default: {
      document: { run: { font, size: 26, language }, paragraph: { spacing: { after: 120, line: 288 } } },
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
