import 'server-only'
import { stateFrom } from '@/domain/lifecycle'
import { locales } from '@/domain/locale'
import type { ExchangeRate } from '@/domain/money/money'
import type { Schedule } from '@/prisma/generated/client'
import type { Transaction } from '../db'
import { parseDocument } from '../listings/listing-document'
import { endPublications, insertPublication } from '../listings/listing-store'
import { namesUnknownKey } from '../listings/names-unknown-key'
import { findUnmetRequirement, readFacts } from '../listings/unmet-requirement'
import type { Refusal } from './drop-set-times'

type Due = { schedule: Schedule; listingId: string; rate: ExchangeRate; at: Date }

/**
 * Does what was set for a listing; tells why not when it cannot be done any more. The right to it was judged when it was set. The listing's
 * state tells of its newest document: where an earlier one is published or withdrawn, work on the newer one goes on as it was.
 */
export async function carryOutListing(
  tx: Transaction,
  { schedule, listingId, rate, at }: Due,
): Promise<Refusal | null> {
  const { move } = schedule
  const listing = await tx.listing.findUniqueOrThrow({
    where: { id: listingId },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1 }, publications: { where: { endedAt: null } } },
  })
  const newest = listing.revisions[0]
  const revision = move === 'publish' ? await findRevision(tx, listingId, schedule.revision) : newest
  const state = stateFrom(move, listing.state)
  if (!revision || !newest || !state) return 'archived'
  const document = parseDocument(listing.kind, revision.content)
  const unmet = findUnmetRequirement(move, await readFacts(tx, { listingId, document }, { locales: schedule.locales }))
  if (unmet) return unmet === 'public' ? 'not-public' : 'incomplete'

  if (move === 'withdraw') {
    await endPublications(tx, listingId, locales, 'withdrawn', at)
    const wasNewest = listing.publications.some((one) => one.revisionId === newest.id)
    if (wasNewest) await tx.listing.update({ where: { id: listingId }, data: { state } })
    return null
  }
  if (await namesUnknownKey(tx, document)) return 'unknown-key'
  const publisher = schedule.setterId === null ? null : { id: schedule.setterId }
  for (const locale of schedule.locales)
    await insertPublication(tx, { listing, revisionId: revision.id, document, locale, publisher, rate, at })
  const isNewest = revision.id === newest.id
  // What is public is not withdrawn: it stands as if it had been edited after it was published.
  const later = listing.state === 'withdrawn' ? stateFrom('save', state) : listing.state
  await tx.listing.update({ where: { id: listingId }, data: { state: (isNewest ? state : later) ?? state } })
  return null
}

function findRevision(tx: Transaction, listingId: string, number: number | null) {
  return tx.revision.findUnique({ where: { listingId_number: { listingId, number: number ?? 0 } } })
}
