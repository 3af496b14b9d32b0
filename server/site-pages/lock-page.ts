import 'server-only'
import type { PageKey } from '@/domain/site-page/site-page'
import type { SitePage } from '@/prisma/generated/client'
import type { Transaction } from '../db'

/** A page, its row locked until the transaction ends; null where it was never loaded. */
export async function lockPage(tx: Transaction, key: PageKey): Promise<SitePage | null> {
  await tx.$queryRaw`SELECT key FROM "SitePage" WHERE key = ${key} FOR UPDATE`
  return tx.sitePage.findUnique({ where: { key } })
}
