import type { Locale } from '@/domain/locale'
import { routing } from '@/i18n/routing'

/** The permanent address of a proposal's page, as documents print it and put it into their QR codes. */
export function proposalAddress(siteUrl: string, locale: Locale, code: string): string {
  const path = routing.pathnames['/proposals/[code]'][locale].replace('[code]', code.toLowerCase())
  return `${siteUrl}/${locale}${path}`
}
