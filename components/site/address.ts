import type { getPathname } from '@/i18n/navigation'

/** An address within the site, before it is put into a language. */
export type Address = Parameters<typeof getPathname>[0]['href']

/** The page of a proposal. Codes are lower case in addresses. */
export function proposalAddress(code: string) {
  return { pathname: '/proposals/[code]', params: { code: code.toLowerCase() } } as const
}

/** The PDF of a proposal. */
export function proposalPdfAddress(code: string) {
  return { pathname: '/proposals/[code]/pdf', params: { code: code.toLowerCase() } } as const
}

/** The catalogue, narrowed to one priority field. */
export function fieldAddress(field: string) {
  return { pathname: '/proposals', query: { field } } as const
}

/** The contact page with a listing already named in the form. */
export function askAddress(code: string) {
  return { pathname: '/contact', query: { about: code } } as const
}
