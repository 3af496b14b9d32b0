import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import type { Address } from '@/components/site/address'
import { locales as allLocales } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'

/** The canonical address of a page and its address in each language in which it exists. */
export function alternates(
  address: Address,
  locale: Locale,
  locales: readonly Locale[] = allLocales,
): NonNullable<Metadata['alternates']> {
  return {
    canonical: getPathname({ href: address, locale }),
    languages: Object.fromEntries(locales.map((one) => [one, getPathname({ href: address, locale: one })])),
  }
}
