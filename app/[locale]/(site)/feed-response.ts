import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { feedAddress, needAddress, proposalAddress, storyAddress } from '@/components/site/address'
import { writeFeed } from '@/documents/write-feed'
import type { FeedKind } from '@/domain/feed/feed'
import { isLocale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { findFeed } from '@/server/catalogue/find-feed'
import { env } from '@/server/env'
import { getSiteProfile } from '@/server/settings/site-profile'

const addressOf = { proposals: proposalAddress, needs: needAddress, stories: storyAddress }

/** The Atom feed of a kind in one language. Its entity tag is the hash of its content, so that it is fetched when it changed. */
export async function feedResponse(request: Request, kind: FeedKind, locale: string): Promise<Response> {
  if (!isLocale(locale)) return new Response('404 Not Found', { status: 404 })
  const [t, site, profile, feed] = await Promise.all([
    getTranslations({ locale, namespace: 'Feeds' }),
    getTranslations({ locale, namespace: 'Site' }),
    getSiteProfile(locale),
    findFeed(kind, locale),
  ])
  const url = (href: Parameters<typeof getPathname>[0]['href']) => `${env().SITE_URL}${getPathname({ href, locale })}`
  const xml = writeFeed(feed, {
    title: t(kind, { site: site('name', { province: profile.provinceName }) }),
    author: profile.departmentName,
    self: url(feedAddress(kind)),
    page: url(`/${kind}`),
    addressOf: (code) => url(addressOf[kind](code)),
  })
  const tag = `"${createHash('sha256').update(xml).digest('hex').slice(0, 32)}"`
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate' }
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(tag)) return new Response(null, { status: 304, headers })
  return new Response(xml, { headers: { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
