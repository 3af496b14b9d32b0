import type { Locale } from '@/domain/locale'

/** The page that shows a draft as a reader would see it in one language. */
export function previewAddress(code: string, language: Locale) {
  const params = { code: code.toLowerCase(), language }
  return { pathname: '/admin/proposals/[code]/preview/[language]', params } as const
}

/** The draft's PDF in one language. */
export function previewPdfAddress(code: string, language: Locale) {
  const params = { code: code.toLowerCase(), language }
  return { pathname: '/admin/proposals/[code]/preview/[language]/pdf', params } as const
}
