import 'server-only'
import type { Locale } from '@/domain/locale'
import { findPageGaps } from '@/domain/site-page/page-gaps'
import type { PageContent, PageKey } from '@/domain/site-page/site-page'
import type { Transaction } from '../db'
import type { Facts } from '../listings/unmet-requirement'

/** What the requirements of a page's moves are judged by, read within the transaction that holds its lock. */
export async function readPageFacts(
  tx: Transaction,
  { key, content }: { key: PageKey; content: PageContent },
  said: { comment?: string; locales?: readonly Locale[] } = {},
): Promise<Facts> {
  const [shown, set] = await Promise.all([
    tx.pagePublication.count({ where: { pageKey: key, endedAt: null } }),
    tx.schedule.count({ where: { pageKey: key, move: 'publish', doneAt: null } }),
  ])
  return {
    comment: said.comment ?? '',
    locales: said.locales ?? [],
    isComplete: (locale) => findPageGaps(key, content, locale).length === 0,
    isPublic: shown > 0,
    willBePublic: set > 0,
  }
}
