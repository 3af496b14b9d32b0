import { createTranslator } from 'next-intl'
import type { Locale } from '@/domain/locale'
import type { ExchangeRate } from '@/domain/money/money'
import type { SelectionTotals } from '@/domain/saved/selection'
import type { SiteProfile } from '@/domain/settings/site-settings'
import { messages } from '@/i18n/messages'

/** A proposal that goes into the document: what its line in the contents says. `locale` is that of its own file. */
export type SelectionPart = {
  code: string
  title: string
  field: string
  partner: string
  locale: Locale
  note: string
}

/** All that the cover and the contents of a selection are made from: one plain value. */
export type SelectionInput = {
  locale: Locale
  /** The day (YYYY-MM-DD) on which it is put together. */
  day: string
  profile: Pick<SiteProfile, 'departmentName' | 'divisionName' | 'email' | 'phone'>
  /** The address that opens the same list on the site. */
  listUrl: string
  rate: ExchangeRate
  totals: SelectionTotals
  parts: SelectionPart[]
  /** Codes of the list that are no longer published. */
  gone: string[]
  /** Whether any of it is sample data. */
  sample: boolean
}

/** Where each part begins, counted from 1, and how many pages there are in all. */
export type SelectionPages = { starts: number[]; total: number }

/** The input with what every page derives from it. */
export type SelectionPaper = SelectionInput & { pages: SelectionPages; text: ReturnType<typeof translatorFor> }

function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: 'Saved.paper' })
}

/** Prepares the input for the pages. */
export function selectionPaper(input: SelectionInput, pages: SelectionPages): SelectionPaper {
  return { ...input, pages, text: translatorFor(input.locale) }
}

/** The name by which the contents lead to a part. */
export function partName(code: string): string {
  return `part-${code}`
}
