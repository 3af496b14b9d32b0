import type { MetadataRoute } from 'next'
import {
  type Address,
  fieldAddress,
  partnerAddress,
  placeAddress,
  projectAddress,
  proposalAddress,
  themeAddress,
} from '@/components/site/address'
import { type Locale, locales } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { findProjectAddresses } from '@/server/catalogue/portfolio'
import { findPublishedAddresses } from '@/server/catalogue/published-addresses'
import { findTopicAddresses } from '@/server/catalogue/topic-addresses'
import { env } from '@/server/env'

// Made when asked for: at build time there is no database and no address of the site.
export const dynamic = 'force-dynamic'

const pages = ['/', '/fields', '/themes', '/partners', '/places', '/proposals', '/portfolio', '/contact'] as const

/** Every public page in every language in which it exists. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [proposals, topics, projects] = await Promise.all([
    findPublishedAddresses(),
    findTopicAddresses(),
    findProjectAddresses(),
  ])
  return [
    ...pages.flatMap((address) => entries(address, locales)),
    ...topics.fields.flatMap((one) => entries(fieldAddress(one.id), one.locales)),
    ...topics.themes.flatMap((one) => entries(themeAddress(one.id), one.locales)),
    ...topics.partners.flatMap((one) => entries(partnerAddress(one.id), one.locales)),
    ...topics.places.flatMap((one) => entries(placeAddress(one.id), one.locales)),
    ...proposals.flatMap((one) => entries(proposalAddress(one.code), one.locales, one.changedOn)),
    ...projects.flatMap((one) => entries(projectAddress(one.code), locales, one.changedOn)),
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
