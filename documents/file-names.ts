import type { Locale } from '@/domain/locale'
import type { DocxLanguage } from '@/domain/proposal/docx-language'
import type { WorkbookKind } from '@/domain/workbook/workbook-shape'
import { messages } from '@/i18n/messages'

/** What a workbook of listings is called, with the day (YYYY-MM-DD) on which it was made; without one, the empty template. */
export function workbookFileName(kind: WorkbookKind, locale: Locale, day: string | null): string {
  const names = messages[locale].Workbook.fileName
  return day === null ? `${names.template}-${names[kind]}.xlsx` : `${names[kind]}-${day}.xlsx`
}

/** What the Word document of a proposal's draft is called. */
export function docxFileName(code: string, language: DocxLanguage): string {
  const name = messages[language === 'en' ? 'en' : 'vi'].Workbook.docx.fileName
  return `${name}-${code.toLowerCase()}-${language}.docx`
}
