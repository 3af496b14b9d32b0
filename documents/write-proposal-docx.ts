import { AlignmentType, Document, Header, HeadingLevel, LevelFormat, Packer, Paragraph, type Table } from 'docx'
import { createTranslator } from 'next-intl'
import { type Locale, type Localized, locales } from '@/domain/locale'
import { presentDay, presentMonth } from '@/domain/presenting/present-day'
import { presentMoney, presentNumber } from '@/domain/presenting/present-money'
import type { DocxLanguage } from '@/domain/proposal/docx-language'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { Vocabulary } from '@/domain/workbook/vocabulary'
import type { ListName } from '@/domain/workbook/workbook-shape'
import { messages } from '@/i18n/messages'
import { drawGrid, footer, headingNumbers, pageMargin, stylesIn } from './docx-look'
import { drawRichText, drawText, listNumbers } from './docx-text'

export type ProposalDocxInput = {
  language: DocxLanguage
  code: string
  content: ProposalContent
  vocabulary: Vocabulary
  department: Localized
}

/**
 * A proposal as a Word document for a partner to edit: every field under its heading, tables for what has rows, blanks where
 * something is missing. What is kept apart in both languages stands in both, or side by side.
 */
export async function writeProposalDocx(input: ProposalDocxInput): Promise<Uint8Array<ArrayBuffer>> {
  const shown = input.language === 'both' ? locales : [input.language]
  const main: Locale = input.language === 'en' ? 'en' : 'vi'
  const { content, code } = input
  const words: Words = (of) => shown.map((locale) => of(messages[locale])).join(' / ')
  const title = shown.map((locale) => content.title[locale]).find((text) => text !== '') ?? code
  const kickers = shown.map((locale) =>
    createTranslator({ locale, messages: messages[locale], namespace: 'Workbook.docx' })('kicker', { code }),
  )
  const kicker = `${kickers.join(' / ')} · ${input.department[main]}`
  const document = new Document({
    title,
    subject: kicker,
    creator: input.department[main],
    lastModifiedBy: input.department[main],
    styles: stylesIn(main),
    numbering: { config: [headingNumbers, ...lists] },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: pageMargin } },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Header', text: kicker })] }) },
        footers: { default: footer(title, messages[main].Guidance.paper) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...shown.map((locale) => new Paragraph({ style: 'Hint', text: messages[locale].Workbook.docx.howTo })),
          ...drawSections(input, shown, words),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const indent = { paragraph: { indent: { left: 454, hanging: 284 }, spacing: { after: 60 } } }
const lists = [
  {
    reference: listNumbers.bullets,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: indent }],
  },
  {
    reference: listNumbers.numbers,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: indent }],
  },
]

type Messages = (typeof messages)[Locale]
type Words = (of: (messages: Messages) => string) => string
type Part = Paragraph | Table

function drawSections({ content, vocabulary }: ProposalDocxInput, shown: readonly Locale[], words: Words): Part[] {
  let listsDrawn = 0
  const list = () => {
    listsDrawn += 1
    return listsDrawn
  }
  const main = shown[0] ?? 'vi'
  const heading = (of: Parameters<Words>[0]) =>
    new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: { reference: 'headings', level: 0 }, text: words(of) })
  const gap = () => new Paragraph('')
  /** A text in each language that is shown, as a cell for each. */
  const cells = (text: Localized) => shown.map((locale) => [drawText(text[locale], locale)])
  const heads = (of: Parameters<Words>[0]) =>
    shown.length === 1
      ? [words(of)]
      : shown.map((locale) => `${of(messages[locale])} (${messages[main].Gaps.language[locale]})`)
  const narrative = (of: Parameters<Words>[0], text: Localized): Part[] => {
    if (shown.length === 1) {
      const drawn = drawRichText(text[main], main, list)
      return [heading(of), ...(drawn.length > 0 ? drawn : [new Paragraph(messages[main].Workbook.docx.write)])]
    }
    const sides = shown.map((locale) => {
      const drawn = drawRichText(text[locale], locale, list, 'TableText')
      return drawn.length > 0 ? drawn : [drawText(messages[locale].Workbook.docx.write, locale)]
    })
    const head = shown.map((locale) => messages[locale].Desk.languages[locale])
    return [heading(of), drawGrid({ head, widths: [50, 50], rows: [sides] }), gap()]
  }
  const named = (name: ListName, key: string | number | boolean | null) => {
    const option = key === null ? undefined : vocabulary[name].find((one) => one.key === String(key))
    return option ? [...new Set(shown.map((locale) => option.name[locale]))].join(' / ') : ''
  }
  const money = (amount: number | null) =>
    amount === null || amount === 0 ? '' : presentMoney({ amount, currency: content.currency }, main)
  const count = (value: number | null) => (value === null ? '' : presentNumber(value, main))
  const grid = (head: string[], widths: number[], rows: (string | Paragraph[])[][], least: number): Part[] => {
    const blanks = Array.from({ length: Math.max(0, least - rows.length) }, () => head.map(() => ''))
    return [drawGrid({ head, widths: spread(widths), rows: [...rows, ...blanks] }), gap()]
  }
  /** Columns that hold texts take the width of one for each language. */
  const wide = (width: number) => shown.map(() => width / shown.length)
  const { beneficiaries, readiness, contact } = content
  const { sought } = proposalFigures(content)
  const share = (amount: number) =>
    sought > 0 && amount > 0 ? presentNumber(Math.round((amount / sought) * 100), main) : ''
  const facts = (rows: [Parameters<Words>[0], string | Paragraph[]][]) =>
    grid(
      [words((m) => m.Workbook.docx.item), words((m) => m.Workbook.docx.answer)],
      [36, 64],
      rows.map(([of, value]) => [words(of), value]),
      0,
    )
  const stacked = (text: Localized) => shown.map((locale) => drawText(text[locale], locale))
  const places = content.provinceWide
    ? words((m) => m.Terms.provinceWide)
    : content.localities.map((key) => named('locality', key)).join(', ')
  return [
    ...narrative((m) => m.Desk.fields.summary, content.summary),
    heading((m) => m.Workbook.docx.facts),
    ...facts([
      [(m) => m.Desk.fields.title, stacked(content.title)],
      [(m) => m.Desk.fields.aidKind, named('aidKind', content.aidKind)],
      [(m) => m.Desk.fields.status, named('status', content.status)],
      [(m) => m.Desk.fields.field, named('field', content.field)],
      [(m) => m.Desk.fields.themes, content.themes.map((key) => named('theme', key)).join(', ')],
      [(m) => m.Desk.fields.agency, named('agency', content.agency)],
      [(m) => m.Desk.fields.localities, places],
      [(m) => m.Desk.fields.sdgs, content.sdgs.map((key) => `${key}. ${named('sdg', key)}`).join('; ')],
      [(m) => m.Desk.fields.startsIn, content.startsIn ? presentMonth(content.startsIn, main) : ''],
      [(m) => m.Desk.fields.months, count(content.months)],
      [(m) => m.Desk.fields.deadline, content.deadline ? presentDay(content.deadline, main) : ''],
      [(m) => m.Desk.fields.currency, named('currency', content.currency)],
    ]),
    heading((m) => m.Desk.fields.beneficiaries.title),
    ...grid(
      [words((m) => m.Workbook.docx.group), words((m) => m.Workbook.docx.count)],
      [64, 36],
      (['people', 'women', 'children', 'ethnicMinorities', 'personsWithDisabilities', 'poorHouseholds'] as const).map(
        (group) => [words((m) => m.Desk.fields.beneficiaries[group]), count(beneficiaries[group])],
      ),
      0,
    ),
    ...facts([[(m) => m.Desk.fields.beneficiaries.note, stacked(beneficiaries.note)]]),
    ...narrative((m) => m.Desk.fields.need, content.need),
    ...narrative((m) => m.Desk.fields.objectives, content.objectives),
    ...narrative((m) => m.Desk.fields.activities, content.activities),
    heading((m) => m.Desk.fields.indicators.title),
    ...grid(
      [
        ...heads((m) => m.Desk.fields.indicators.label),
        words((m) => m.Desk.fields.indicators.baseline),
        words((m) => m.Desk.fields.indicators.target),
        words((m) => m.Desk.fields.indicators.verification),
      ],
      [...wide(shown.length === 1 ? 37 : 44), 17, 17, 29],
      content.indicators.map((row) => [
        ...cells(row.label),
        stacked(row.baseline),
        stacked(row.target),
        stacked(row.verification),
      ]),
      3,
    ),
    heading((m) => m.Desk.fields.milestones.title),
    ...grid(
      [
        words((m) => m.Workbook.docx.number),
        ...heads((m) => m.Desk.fields.milestones.label),
        words((m) => m.Desk.fields.milestones.fromMonth),
        words((m) => m.Desk.fields.milestones.toMonth),
      ],
      [8, ...wide(58), 17, 17],
      content.milestones.map((row, i) => [
        String(i + 1),
        ...cells(row.label),
        count(row.fromMonth),
        count(row.toMonth),
      ]),
      3,
    ),
    heading((m) => m.Desk.fields.budget.title),
    ...grid(
      [
        words((m) => m.Workbook.docx.number),
        ...heads((m) => m.Desk.fields.budget.label),
        words((m) => m.Desk.fields.budget.amount),
        words((m) => m.Workbook.docx.share),
      ],
      [8, ...wide(52), 24, 16],
      [
        ...content.budget.map((row, i) => [String(i + 1), ...cells(row.label), money(row.amount), share(row.amount)]),
        ...(content.budget.length === 0
          ? [
              ['1', ...shown.map(() => ''), '', ''],
              ['2', ...shown.map(() => ''), '', ''],
            ]
          : []),
        [
          '',
          words((m) => m.Workbook.docx.total),
          ...shown.slice(1).map(() => ''),
          money(sought),
          sought > 0 ? '100' : '',
        ],
      ],
      3,
    ),
    heading((m) => m.Desk.fields.counterpart.title),
    ...facts([
      [(m) => m.Desk.fields.counterpart.amount, money(content.counterpart.amount)],
      [(m) => m.Desk.fields.counterpart.note, stacked(content.counterpart.note)],
    ]),
    heading((m) => m.Desk.fields.commitments.title),
    ...grid(
      [...heads((m) => m.Desk.fields.commitments.source), words((m) => m.Desk.fields.commitments.amount)],
      [...wide(70), 30],
      content.commitments.map((row) => [...cells(row.source), money(row.amount)]),
      2,
    ),
    heading((m) => m.Desk.fields.smallestPart.title),
    ...facts([
      [(m) => m.Desk.fields.smallestPart.amount, money(content.smallestPart.amount)],
      [(m) => m.Desk.fields.smallestPart.description, stacked(content.smallestPart.description)],
    ]),
    heading((m) => m.Desk.fields.risks.title),
    ...grid(
      [...heads((m) => m.Desk.fields.risks.risk), ...heads((m) => m.Desk.fields.risks.response)],
      [...wide(50), ...wide(50)],
      content.risks.map((row) => [...cells(row.risk), ...cells(row.response)]),
      2,
    ),
    ...narrative((m) => m.Desk.fields.sustainability, content.sustainability),
    ...narrative((m) => m.Desk.fields.safeguarding, content.safeguarding),
    ...narrative((m) => m.Desk.fields.environment, content.environment),
    heading((m) => m.Desk.fields.readiness.title),
    ...facts([
      [(m) => m.Desk.fields.readiness.counterpart, named('counterpart', readiness.counterpart)],
      [(m) => m.Desk.fields.readiness.land, named('land', readiness.land)],
      [(m) => m.Desk.fields.readiness.approval, named('approval', readiness.approval)],
      [(m) => m.Desk.fields.readiness.checkedOn, readiness.checkedOn ? presentDay(readiness.checkedOn, main) : ''],
    ]),
    heading((m) => m.Desk.fields.contact.title),
    ...facts([
      [(m) => m.Desk.fields.contact.name, contact.name],
      [(m) => m.Desk.fields.contact.position, stacked(contact.position)],
      [(m) => m.Desk.fields.contact.email, contact.email],
      [(m) => m.Desk.fields.contact.phone, contact.phone],
      [(m) => m.Desk.fields.contact.replyDays, count(contact.replyDays)],
    ]),
  ]
}

/** Widths in per cent that fill the page, whatever was given. */
function spread(widths: number[]): number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (width / sum) * 100)
}
