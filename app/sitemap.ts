import type { MetadataRoute } from 'next'
import {
  type Address,
  fieldAddress,
  needAddress,
  partnerAddress,
  placeAddress,
  projectAddress,
  proposalAddress,
  storyAddress,
  themeAddress,
} from '@/components/site/address'
import { sitePageAddresses } from '@/components/site/site-page-address'
import { type Locale, locales } from '@/domain/locale'
import { findProjectAddresses } from '@/server/catalogue/portfolio'
import { findPublishedAddresses } from '@/server/catalogue/published-addresses'
import { findTopicAddresses } from '@/server/catalogue/topic-addresses'
import { findPageDays, type PageDay } from '@/server/site-pages/get-site-page'
import { absoluteAddress } from './[locale]/(site)/absolute-address'

// Made when asked for: at build time there is no database and no address of the site.
export const dynamic = 'force-dynamic'

const sitePages = Object.entries(sitePageAddresses)

/** Every public page in every language in which it exists. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [proposals, needs, stories, topics, projects, written] = await Promise.all([
    findPublishedAddresses('proposal'),
    findPublishedAddresses('need'),
    findPublishedAddresses('story'),
    findTopicAddresses(),
    findProjectAddresses(),
    findPageDays(),
  ])
  const listings = newest([...proposals, ...needs, ...stories])
  const list = (address: Address, changedOn: string | undefined) => entries(address, locales, changedOn)
  return [
    ...(['/', '/fields', '/themes', '/partners', '/places'] as const).flatMap((address) => list(address, listings)),
    ...list('/proposals', newest(proposals)),
    ...list('/needs', newest(needs)),
    ...list('/stories', newest(stories)),
    ...list('/portfolio', newest(projects)),
    ...list('/contact', undefined),
    ...writtenPages(written),
    ...topics.fields.flatMap((one) => entries(fieldAddress(one.id), one.locales, one.changedOn)),
    ...topics.themes.flatMap((one) => entries(themeAddress(one.id), one.locales, one.changedOn)),
    ...topics.partners.flatMap((one) => entries(partnerAddress(one.id), one.locales, one.changedOn)),
    ...topics.places.flatMap((one) => entries(placeAddress(one.id), one.locales, one.changedOn)),
    ...proposals.flatMap((one) => entries(proposalAddress(one.code), one.locales, one.changedOn)),
    ...needs.flatMap((one) => entries(needAddress(one.code), one.locales, one.changedOn)),
    ...stories.flatMap((one) => entries(storyAddress(one.code), one.locales, one.changedOn)),
    ...projects.flatMap((one) => entries(projectAddress(one.code), locales, one.changedOn)),
  ]
}

/** The day of the newest publication among these. */
function newest(listed: { changedOn: string }[]): string | undefined {
  return listed
    .map((one) => one.changedOn)
    .toSorted()
    .at(-1)
}

/** The pages that staff write, each once in every language in which it is public; what is part of another changes that page's day. */
function writtenPages(days: PageDay[]): MetadataRoute.Sitemap {
  const own = new Map<Address, PageDay[]>()
  for (const [key, address] of sitePages) {
    const found = days.filter((one) => one.key === key)
    const before = own.get(address)
    // The first at an address is the page itself; without it there is nothing there.
    if (!before) own.set(address, found)
    else if (before.length > 0)
      before.push(...found.filter(({ locale }) => before.some((one) => one.locale === locale)))
  }
  return [...own].flatMap(([address, found]) => {
    const exists = locales.filter((locale) => found.some((one) => one.locale === locale))
    return entries(address, exists, newest(found))
  })
}

function entries(address: Address, exists: readonly Locale[], lastModified?: string): MetadataRoute.Sitemap {
  const url = (locale: Locale) => absoluteAddress(address, locale)
  const languages = Object.fromEntries(exists.map((locale) => [locale, url(locale)]))
  return exists.map((locale) => ({
    url: url(locale),
    ...(lastModified && { lastModified }),
    ...(exists.length > 1 && { alternates: { languages } }),
  }))
}
