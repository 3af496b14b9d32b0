import 'server-only'
import { type Locale, locales } from '@/domain/locale'
import type { PageContent, PageKey } from '@/domain/site-page/site-page'
import type { PageRevision } from '@/prisma/generated/client'
import type { Transaction } from '../db'

/** Null for the program itself. */
type Author = { id: string } | null

/** Adds a version to a page; the caller holds its lock, or has just made it. */
export async function addPageRevision(
  tx: Transaction,
  version: { key: PageKey; content: PageContent; author: Author; restoredFrom?: number | null },
): Promise<PageRevision> {
  const { key: pageKey, content, author, restoredFrom = null } = version
  const last = await tx.pageRevision.aggregate({ where: { pageKey }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  return tx.pageRevision.create({ data: { pageKey, number, content, authorId: author?.id ?? null, restoredFrom } })
}

/** Makes a version what the public reads in these languages, in place of what it read before. The state is the caller's to set. */
export async function insertPagePublications(
  tx: Transaction,
  publication: {
    key: PageKey
    revisionId: string
    content: PageContent
    locales: readonly Locale[]
    publisher: Author
    at: Date
  },
): Promise<void> {
  const { key: pageKey, revisionId, content, locales, publisher, at } = publication
  await endPagePublications(tx, { key: pageKey, locales, reason: 'superseded', at })
  const shared = { pageKey, revisionId, content, publisherId: publisher?.id ?? null, publishedAt: at }
  await tx.pagePublication.createMany({ data: locales.map((locale) => ({ ...shared, locale })) })
}

/** Ends what the public reads of a page in these languages. */
export async function endPagePublications(
  tx: Transaction,
  end: { key: PageKey; locales: readonly Locale[]; reason: 'superseded' | 'withdrawn'; at: Date },
): Promise<void> {
  await tx.pagePublication.updateMany({
    where: { pageKey: end.key, locale: { in: [...end.locales] }, endedAt: null },
    data: { endedAt: end.at, endReason: end.reason },
  })
}

/** Writes a new page that is public from its first day, in both languages. */
export async function insertPage(
  tx: Transaction,
  { key, content, at = new Date() }: { key: PageKey; content: PageContent; at?: Date },
): Promise<void> {
  await tx.sitePage.create({ data: { key, draft: content, state: 'published', updatedAt: at } })
  const { id } = await addPageRevision(tx, { key, content, author: null })
  await insertPagePublications(tx, { key, revisionId: id, content, locales, publisher: null, at })
}
