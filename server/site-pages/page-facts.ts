import 'server-only'
import type { Locale } from '@/domain/locale'
import { findPageGaps } from '@/domain/site-page/page-gaps'
import type { PageContent, PageKey } from '@/domain/site-page/site-page'
import type { Facts } from '../listings/unmet-requirement'

/** What the requirements of a page's moves are judged by. A page is public from its first day, and no time is set for it. */
export function readPageFacts(
  key: PageKey,
  content: PageContent,
  said: { comment?: string; locales?: readonly Locale[] } = {},
): Facts {
  return {
    comment: said.comment ?? '',
    locales: said.locales ?? [],
    isComplete: (locale) => findPageGaps(key, content, locale).length === 0,
    isPublic: true,
    willBePublic: false,
  }
}
