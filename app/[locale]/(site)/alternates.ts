import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import type { Address } from '@/components/site/address'
import { locales as allLocales } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'

/**
 * The canonical address of a page and its address in each language in which it exists. Who reads neither language is shown
 * the English one where there is one; the home page asks the browser.
 */
export function alternates(
  address: Address,
  locale: Locale,
  locales: readonly Locale[] = allLocales,
): NonNullable<Metadata['alternates']> {
  const path = (one: Locale) => getPathname({ href: address, locale: one })
  return {
    canonical: path(locale),
    languages: {
      ...Object.fromEntries(locales.map((one) => [one, path(one)])),
      'x-default': address === '/' ? '/' : path(locales.includes('en') ? 'en' : locale),
    },
  }
}
