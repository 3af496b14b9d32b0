import { Document, Header, HeadingLevel, Packer, Paragraph } from 'docx'
import { createTranslator } from 'next-intl'
import type { OutlineContent } from '@/domain/guidance/outline-content'
import type { InLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import { messages } from '@/i18n/messages'
import { drawGrid, footer, headingNumbers, pageMargin, stylesIn } from './docx-look'
import { blankTable } from './template-parts'

export type TemplateInput = { locale: Locale; outline: InLocale<OutlineContent>; department: string }

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
              ...(table ? [drawGrid(table), new Paragraph('')] : parent ? [] : [new Paragraph(paper.write)]),
            ]
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function drawHeading({ level, heading }: { level: '1' | '2'; heading: string }): Paragraph {
  const inner = level === '2'
  return new Paragraph({
    heading: inner ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    numbering: { reference: 'headings', level: inner ? 1 : 0 },
    text: heading,
  })
}
