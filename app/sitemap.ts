import type { MetadataRoute } from 'next'
import { type Address, proposalAddress } from '@/components/site/address'
import { type Locale, locales } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { findPublishedAddresses } from '@/server/catalogue/published-addresses'
import { env } from '@/server/env'

// Made when asked for: at build time there is no database and no address of the site.
export const dynamic = 'force-dynamic'

/** Every public page in every language in which it exists. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const proposals = await findPublishedAddresses()
  return [
    ...(['/', '/fields', '/proposals', '/contact'] as const).flatMap((address) => entries(address, locales)),
    ...proposals.flatMap((one) => entries(proposalAddress(one.code), one.locales, one.changedOn)),
  ]
}

function entries(address: Address, exists: readonly Locale[], lastModified?: string): MetadataRoute.Sitemap {
  const url = (locale: Locale) => `${env().SITE_URL}${getPathname({ href: address, locale })}`
  const languages = Object.fromEntries(exists.map((locale) => [locale, url(locale)]))
  return exists.map((locale) => ({
    url: url(locale),
    ...(lastModified && { lastModified }),
    ...(exists.length > 1 && { alternates: { languages } }),
  }))
}
