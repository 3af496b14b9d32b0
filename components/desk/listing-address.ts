import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import type { DocxLanguage } from '@/domain/proposal/docx-language'

/** The desk's list of each kind. */
export const listAddresses = { proposal: '/admin/proposals', need: '/admin/needs', story: '/admin/stories' } as const

/** One of those lists. */
export type ListAddress = (typeof listAddresses)[ListingKind]

/** The editor of a listing. Codes are lower case in addresses. */
export function editorAddress(kind: ListingKind, code: string) {
  return { pathname: `${listAddresses[kind]}/[code]`, params: { code: code.toLowerCase() } } as const
}

/** The page that shows a draft as a reader would see it in one language. */
export function previewAddress(kind: ListingKind, code: string, language: Locale) {
  const params = { code: code.toLowerCase(), language }
  return { pathname: `${listAddresses[kind]}/[code]/preview/[language]`, params } as const
}

/** The PDF of a proposal's draft in one language. */
export function previewPdfAddress(code: string, language: Locale) {
  const params = { code: code.toLowerCase(), language }
  return { pathname: '/admin/proposals/[code]/preview/[language]/pdf', params } as const
}

/** All listings of a kind as an Excel file; for some of them their codes are added as `code`, once for each. */
export function exportAddress(kind: 'proposal' | 'need') {
  return `${listAddresses[kind]}/export.xlsx` as const
}

/** The empty Excel file in which listings of a kind are filled in. */
export function templateAddress(kind: 'proposal' | 'need') {
  return `${listAddresses[kind]}/template.xlsx` as const
}

/** A proposal as a Word document, to be edited by a partner. */
export function docxAddress(code: string, language: DocxLanguage) {
  const params = { code: code.toLowerCase(), language }
  return { pathname: '/admin/proposals/[code]/docx/[language]', params } as const
}
