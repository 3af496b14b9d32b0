import { ExternalHyperlink, Paragraph, TextRun } from 'docx'
import type { Locale } from '@/domain/locale'
import { type Run, readRichText } from '@/domain/rich-text/rich-text'
import { pine } from './docx-look'

/** The lists of bullets and numbers that `drawRichText` refers to. */
export const listNumbers = { bullets: 'bullets', numbers: 'numbers' } as const

const languages: Record<Locale, { value: string }> = { vi: { value: 'vi-VN' }, en: { value: 'en-GB' } }

/**
 * A narrative text as Word's own paragraphs, lists, bold, italic and links. `list` tells one numbered list of the document from another,
 * so that each begins with 1.
 */
export function drawRichText(markdown: string, locale: Locale, list: () => number, style?: string): Paragraph[] {
  // In a table, whose own texts are lines, paragraphs still need something between them.
  const own = style ? { style, spacing: { after: 80 } } : {}
  return readRichText(markdown).flatMap((block) => {
    if (block.kind === 'paragraph') {
      return [new Paragraph({ ...own, children: drawRuns(block.runs, locale) })]
    }
    const reference = block.ordered ? listNumbers.numbers : listNumbers.bullets
    const instance = list()
    return block.items.map(
      (runs) =>
        new Paragraph({
          ...own,
          numbering: { reference, level: 0, instance },
          children: drawRuns(runs, locale),
        }),
    )
  })
}

/** Words without a structure, which may have lines. */
export function drawText(text: string, locale: Locale, style = 'TableText'): Paragraph {
  const children = text
    .split('\n')
    .map((words, i) => new TextRun({ text: words, language: languages[locale], ...(i > 0 && { break: 1 }) }))
  return new Paragraph({ style, children })
}

function drawRuns(runs: Run[], locale: Locale) {
  return runs.map(({ text, bold = false, italic = false, href }) => {
    const run = new TextRun({
      // A line end within a paragraph is a space; one that the author forced is a run of its own.
      ...(text === '\n' ? { break: 1 } : { text: text.replaceAll('\n', ' ') }),
      bold,
      italics: italic,
      language: languages[locale],
      ...(href && { color: pine, underline: {} }),
    })
    return href ? new ExternalHyperlink({ link: href, children: [run] }) : run
  })
}
