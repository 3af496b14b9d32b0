import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { sitePageAddresses } from '@/components/site/site-page-address'
import type { PageKey } from '@/domain/site-page/site-page'
import { getSitePage } from '@/server/site-pages/get-site-page'
import { alternates } from './alternates'

/** What the head of a page says that staff write. */
export async function sitePageMetadata(key: PageKey, locale: Locale): Promise<Metadata> {
  const page = await getSitePage(key, locale)
  if (!page) return {}
  const { title, lead } = page.edition
  return { title, description: lead, alternates: alternates(sitePageAddresses[key], locale, page.languages) }
}
