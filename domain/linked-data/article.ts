import type { StoryView } from '../story/story-view'
import { organizationId } from './organization'
import type { Thing } from './thing'

/** A success story as an article by the department of the site at `siteUrl`. Source: https://schema.org/Article. */
export function describeArticle(
  { edition, locale, publishedOn, field }: StoryView,
  url: string,
  siteUrl: string,
): Thing {
  const { title, summary } = edition
  const department = { '@id': organizationId(siteUrl) }
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: title,
    description: summary,
    inLanguage: locale,
    datePublished: publishedOn,
    articleSection: field?.name,
    author: department,
    publisher: department,
    mainEntityOfPage: url,
  }
}
