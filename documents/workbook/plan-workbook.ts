import { createTranslator } from 'next-intl'
import type { Locale } from '@/domain/locale'
import { unitOf } from '@/domain/money/money'
import { presentDay } from '@/domain/presenting/present-day'
import { presentNumber } from '@/domain/presenting/present-money'
import type { WorkbookContent } from '@/domain/workbook/build-listing'
import { type PlainTable, toTables } from '@/domain/workbook/to-tables'
import type { Option, Vocabulary } from '@/domain/workbook/vocabulary'
import { columnName } from '@/domain/workbook/workbook-cell'
import {
  type Column,
  codeKey,
  columnKey,
  type ListName,
  ownLists,
  type WorkbookKind,
} from '@/domain/workbook/workbook-shape'
import { messages } from '@/i18n/messages'
import { columnLabel } from './column-label'
import { sheetName } from './sheet-name'
import { firstRow } from './validations'
import type { ColumnRule, PlannedCell, PlannedColumn, PlannedSheet, WorkbookPlan } from './workbook-plan'

export type WorkbookInput = {
  kind: WorkbookKind
  locale: Locale
  /** In the order of their rows; none for an empty template. */
  listings: { code: string; content: WorkbookContent }[]
  vocabulary: Vocabulary
  department: string
  /** A code as this province gives them, for the instructions. */
  exampleCode: string
  /** YYYY-MM-DD */
  today: string
}

/** Rows that stand ready for what is new, in the main sheet and in those of lists. */
const blankRows = { main: 100, list: 300 }

/** Everything that stands in the workbook of some listings, or in the empty one, in the words of one language. */
export function planWorkbook(input: WorkbookInput): WorkbookPlan {
  const { kind, vocabulary, locale } = input
  const lists = planLists(input)
  const tables = toTables(kind, input.listings)
  const main = `'${sheetName(kind)}'!$A$${firstRow}:$A$${firstRow + input.listings.length + blankRows.main - 1}`
  return {
    instructions: { name: sheetName('instructions'), lines: instructions(input) },
    sheets: tables.map((table) => planSheet(table, { ...input, main, rangeOf: lists.rangeOf })),
    lists: {
      name: sheetName('lists'),
      columns: lists.used.map((list) => ({
        head: list.head,
        options: vocabulary[list.name].map((option) => labelOf(list.name, option, locale)),
      })),
    },
  }
}

/** A name alone where it is a term; with its key where names could be the same, or be changed. */
function labelOf(list: ListName, { key, name }: Option, locale: Locale): string {
  if (list === 'sdg') return `${key}. ${name[locale]} [${key}]`
  return ownLists.some((one) => one === list) ? `${name[locale]} [${key}]` : name[locale]
}

/** The lists that the columns of a kind are chosen from, each once, in the order of the columns. */
function planLists({ kind, vocabulary, locale }: WorkbookInput) {
  const heads = new Map<ListName, string>()
  for (const { name, columns } of toTables(kind, [])) {
    for (const column of columns) {
      if (column.type.kind !== 'choice' || heads.has(column.type.list)) continue
      const isYes = column.type.list === 'yes'
      heads.set(
        column.type.list,
        isYes
          ? vocabulary.yes.map((one) => one.name[locale]).join(' / ')
          : columnLabel(locale, { kind, table: name, column }),
      )
    }
  }
  const used = [...heads].map(([name, head]) => ({ name, head }))
  const rangeOf = (list: ListName) => {
    const column = columnName(used.findIndex(({ name }) => name === list))
    return `'${sheetName('lists')}'!$${column}$2:$${column}$${vocabulary[list].length + 1}`
  }
  return { used, rangeOf }
}

type SheetContext = WorkbookInput & { main: string; rangeOf: (list: ListName) => string }

function planSheet(table: PlainTable, context: SheetContext): PlannedSheet {
  const { kind, vocabulary, locale, main } = context
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Workbook' })
  const isMain = table.name === kind
  const codeRule: ColumnRule | null = isMain
    ? null
    : { kind: 'list', range: main, hint: t('hints.code', { sheet: sheetName(kind) }), strict: true }
  const code: PlannedColumn = { head: t('code'), key: codeKey(table.name), width: 15, format: 'text', rule: codeRule }
  const columns = table.columns.map(
    (column): PlannedColumn => ({
      head: columnLabel(locale, { kind, table: table.name, column }),
      key: columnKey(table.name, column),
      width: widthOf(column),
      format: formatOf(column),
      rule: ruleOf(column, context),
    }),
  )
  return {
    name: sheetName(table.name),
    columns: [code, ...columns],
    rows: table.rows.map(({ code, currency, values }): PlannedCell[] => [
      code,
      ...values.map((value, i) => cellOf(value, table.columns[i], { currency, vocabulary, locale })),
    ]),
    blank: isMain ? blankRows.main : blankRows.list,
    height: isMain ? 45 : null,
  }
}

function cellOf(
  value: string | number | boolean | null,
  column: Column | undefined,
  { currency, vocabulary, locale }: { currency: 'USD' | 'VND'; vocabulary: Vocabulary; locale: Locale },
): PlannedCell {
  if (value === null || value === '' || !column) return null
  const { type } = column
  if (type.kind === 'choice') {
    const key = value === true ? 'yes' : value === false ? 'no' : String(value)
    const option = vocabulary[type.list].find((one) => one.key === key)
    return option ? labelOf(type.list, option, locale) : key
  }
  if (type.kind === 'amount') return Number(value) / unitOf(currency)
  // Days before these are none that a spreadsheet knows.
  if (type.kind === 'day' && String(value) >= '1901') return { day: String(value) }
  if (type.kind === 'month' && String(value) >= '1901') return { day: `${value}-01` }
  return typeof value === 'boolean' ? String(value) : value
}

function widthOf({ path, type }: Column): number {
  if (type.kind === 'id') return 10
  if (type.kind === 'text') return 46
  if (type.kind === 'line') return /^(title|label|source|risk)/.test(path) ? 40 : 24
  if (type.kind === 'choice') return ownLists.some((list) => list === type.list) ? 34 : 18
  return type.kind === 'email' ? 26 : 15
}

function formatOf({ type }: Column): PlannedColumn['format'] {
  if (type.kind === 'whole') return 'number'
  return type.kind === 'id' || type.kind === 'amount' || type.kind === 'day' || type.kind === 'month'
    ? type.kind
    : 'text'
}

function ruleOf({ type }: Column, { locale, rangeOf }: SheetContext): ColumnRule | null {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Workbook.hints' })
  if (type.kind === 'choice') return { kind: 'list', range: rangeOf(type.list), hint: t('choice'), strict: true }
  if (type.kind === 'amount') return { kind: 'amount', min: 0, max: 90_000_000_000_000, hint: t('amount') }
  if (type.kind === 'day') return { kind: 'day', hint: t('day') }
  if (type.kind === 'month') return { kind: 'day', hint: t('month') }
  if (type.kind !== 'whole') return null
  const { min, max } = type
  return {
    kind: 'whole',
    min,
    max,
    hint: t('whole', { min: presentNumber(min, locale), max: presentNumber(max, locale) }),
  }
}

function instructions({
  kind,
  locale,
  department,
  exampleCode,
  today,
}: WorkbookInput): WorkbookPlan['instructions']['lines'] {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Workbook.instructions' })
  const values = { main: sheetName(kind), lists: sheetName('lists'), example: exampleCode }
  const heading = (text: string) => ({ kind: 'heading' as const, text })
  const line = (text: string) => ({ kind: 'line' as const, text })
  return [
    { kind: 'title', text: t('title', { kind }) },
    line(t('made', { day: presentDay(today, locale), site: department })),
    heading(t('parts.sheets.title')),
    line(t('parts.sheets.lines.l1', values)),
    line(t('parts.sheets.lines.l2')),
    line(t('parts.sheets.lines.l3')),
    heading(t('parts.codes.title')),
    line(t('parts.codes.lines.l1', values)),
    line(t('parts.codes.lines.l2')),
    line(t('parts.codes.lines.l3')),
    line(t('parts.codes.lines.l4')),
    heading(t('parts.filling.title')),
    line(t('parts.filling.lines.l1', values)),
    line(t('parts.filling.lines.l2')),
    line(t('parts.filling.lines.l3')),
    line(t('parts.filling.lines.l4')),
    line(t('parts.filling.lines.l5')),
    heading(t('parts.importing.title')),
    line(t('parts.importing.lines.l1')),
    line(t('parts.importing.lines.l2')),
  ]
}
