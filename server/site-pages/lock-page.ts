import 'server-only'
import { type PageContent, type PageKey, parsePage } from '@/domain/site-page/site-page'
import type { PageRevision, SitePage } from '@/prisma/generated/client'
import type { Transaction } from '../db'

type Locked = { page: SitePage; revision: PageRevision; content: PageContent }

/**
 * A page with its newest version, its row locked until the transaction ends, so that whoever saves, moves or publishes it at
 * the same moment waits and then meets what was made of it; null where it was never loaded.
 */
export async function lockPage(tx: Transaction, key: PageKey): Promise<Locked | null> {
  await tx.$queryRaw`SELECT key FROM "SitePage" WHERE key = ${key} FOR UPDATE`
  const found = await tx.sitePage.findUnique({
    where: { key },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
  })
  if (!found) return null
  const { revisions, ...page } = found
  const revision = revisions[0]
  return revision ? { page, revision, content: parsePage(key, page.draft) } : null
}
