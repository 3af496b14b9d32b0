import type { Locale } from '@/domain/locale'
import type { PageKey } from '@/domain/site-page/site-page'

/** The editor of a page of the site. */
export function pageEditorAddress(key: PageKey) {
  return { pathname: '/admin/pages/[key]', params: { key } } as const
}

/** The page that shows a draft as a reader would see it in one language. */
export function pagePreviewAddress(key: PageKey, language: Locale) {
  return { pathname: '/admin/pages/[key]/preview/[language]', params: { key, language } } as const
}

/** The Word template that the draft of an outline makes in one language. */
export function pagePreviewWordAddress(key: PageKey, language: Locale) {
  return { pathname: '/admin/pages/[key]/preview/[language]/docx', params: { key, language } } as const
}
