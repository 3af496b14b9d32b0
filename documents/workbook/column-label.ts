import { createTranslator } from 'next-intl'
import type { Locale } from '@/domain/locale'
import type { Column, WorkbookKind } from '@/domain/workbook/workbook-shape'
import { messages } from '@/i18n/messages'

type Names = { [name: string]: string | Names }

/** What stands over a column, as the editor calls the field: "Counterpart contribution: Amount", "Title (English)". */
export function columnLabel(
  locale: Locale,
  { kind, table, column }: { kind: WorkbookKind; table: string; column: Column },
): string {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Workbook' })
  const { Desk, DeskNeeds } = messages[locale]
  const names: Names = { ...Desk.fields, ...(kind === 'need' && DeskNeeds.fields) }
  if (column.type.kind === 'id') return t('rowId')
  const steps = [...(table === kind ? [] : [table]), ...column.path.split('.')].filter((step) => step !== '')
  const language = steps.at(-1) === 'vi' ? 'vi' : steps.at(-1) === 'en' ? 'en' : null
  const [first = '', ...rest] = language ? steps.slice(0, -1) : steps
  const group = names[first]
  const inner = typeof group === 'object' ? rest.reduce<string | Names | undefined>(look, group) : group
  const own = typeof inner === 'string' ? inner : String(inner?.title ?? first)
  // In the sheet of a list its own name stands over all columns already.
  const name =
    table === kind && typeof group === 'object' && rest.length > 0
      ? t('inGroup', { group: String(group.title), name: own })
      : own
  return language ? t(`inLanguage.${language}`, { name }) : name
}

function look(inner: string | Names | undefined, step: string): string | Names | undefined {
  return typeof inner === 'object' ? inner[step] : undefined
}
