import type { MetadataRoute } from 'next'
import {
  type Address,
  fieldAddress,
  partnerAddress,
  placeAddress,
  proposalAddress,
  themeAddress,
} from '@/components/site/address'
import { sitePageAddresses } from '@/components/site/site-page-address'
import { type Locale, locales } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { findPublishedAddresses } from '@/server/catalogue/published-addresses'
import { findTopicAddresses } from '@/server/catalogue/topic-addresses'
import { env } from '@/server/env'
import { findPageDays } from '@/server/site-pages/get-site-page'

// Made when asked for: at build time there is no database and no address of the site.
export const dynamic = 'force-dynamic'

const pages = ['/', '/fields', '/themes', '/partners', '/places', '/proposals', '/contact'] as const
const sitePages = Object.entries(sitePageAddresses)

/** Every public page in every language in which it exists. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [proposals, topics, written] = await Promise.all([
    findPublishedAddresses(),
    findTopicAddresses(),
    findPageDays(),
  ])
  return [
    ...pages.flatMap((address) => entries(address, locales)),
    ...writtenPages(written),
    ...topics.fields.flatMap((one) => entries(fieldAddress(one.id), one.locales)),
    ...topics.themes.flatMap((one) => entries(themeAddress(one.id), one.locales)),
    ...topics.partners.flatMap((one) => entries(partnerAddress(one.id), one.locales)),
    ...topics.places.flatMap((one) => entries(placeAddress(one.id), one.locales)),
    ...proposals.flatMap((one) => entries(proposalAddress(one.code), one.locales, one.changedOn)),
  ]
}

/** The pages that staff write, each once; what is part of another changes that page's day. */
function writtenPages(days: { key: string; changedOn: string }[]): MetadataRoute.Sitemap {
  const changed = new Map<Address, string>()
  for (const [key, address] of sitePages) {
    const on = days.find((one) => one.key === key)?.changedOn
    if (on && on > (changed.get(address) ?? '')) changed.set(address, on)
  }
  return [...changed].flatMap(([address, on]) => entries(address, locales, on))
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
