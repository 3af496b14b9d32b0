import 'server-only'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { Listing, Revision } from '@/prisma/generated/client'
import type { Transaction } from '../db'
import { parseDocument } from './listing-document'

type Locked = { listing: Listing; revision: Revision; document: ListingDocument }

/**
 * A listing with its newest revision, its row locked until the transaction ends, so that whoever saves, moves or publishes
 * it at the same moment waits and then meets what was made of it; null when there is none of this code.
 */
export async function lockListing(tx: Transaction, code: string): Promise<Locked | null> {
  await tx.$queryRaw`SELECT id FROM "Listing" WHERE code = ${code} FOR UPDATE`
  const found = await tx.listing.findUnique({
    where: { code },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
  })
  if (!found) return null
  const { revisions, ...listing } = found
  const revision = revisions[0]
  return revision ? { listing, revision, document: parseDocument(listing.kind, revision.content) } : null
}
