import type { Locale } from '../locale'
import { organizationId } from './organization'
import type { Thing } from './thing'

type Page = {
  type?: 'WebPage' | 'CollectionPage' | 'AboutPage' | 'ContactPage'
  url: string
  name: string
  description?: string
  locale: Locale
  /** Days, YYYY-MM-DD. */
  published?: string
  modified?: string
  breadcrumb?: Thing
  mainEntity?: Thing
}

/** A page of the site at `siteUrl`. Source: https://schema.org/WebPage. */
export function describePage(page: Page, siteUrl: string): Thing {
  const { type = 'WebPage', url, name, description, locale, published, modified, breadcrumb, mainEntity } = page
  return {
    '@type': type,
    '@id': url,
    url,
    name,
    description,
    inLanguage: locale,
    datePublished: published,
    dateModified: modified,
    publisher: { '@id': organizationId(siteUrl) },
    breadcrumb,
    mainEntity,
  }
}
