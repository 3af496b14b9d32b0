import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { feedAddress } from '@/components/site/address'
import type { FeedKind } from '@/domain/feed/feed'
import { getPathname } from '@/i18n/navigation'
import { getSiteProfile } from '@/server/settings/site-profile'

type Types = NonNullable<NonNullable<Metadata['alternates']>['types']>

/** The feeds of these kinds in the page's language, for the head of a page, where feed readers look for them. */
export async function feedLinks(feeds: readonly FeedKind[], locale: Locale): Promise<Types> {
  const [t, site, profile] = await Promise.all([
    getTranslations({ locale, namespace: 'Feeds' }),
    getTranslations({ locale, namespace: 'Site' }),
    getSiteProfile(locale),
  ])
  const name = site('name', { province: profile.provinceName })
  return {
    'application/atom+xml': feeds.map((feed) => ({
      url: getPathname({ href: feedAddress(feed), locale }),
      title: t(feed, { site: name }),
    })),
  }
}
