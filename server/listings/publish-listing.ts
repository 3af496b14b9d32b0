import 'server-only'
import { mayMove } from '@/domain/lifecycle'
import { findGaps } from '@/domain/listing/find-gaps'
import type { Gap } from '@/domain/listing-gap'
import { type Locale, locales } from '@/domain/locale'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'
import { getSettings } from '../settings/site-profile'
import { parseDocument } from './listing-document'
import { endPublications, insertPublication } from './listing-store'

export type PublishOutcome =
  | { kind: 'published' }
  /** The document is not complete in one of the languages; nothing was published. */
  | { kind: 'incomplete'; gaps: { locale: Locale; gap: Gap }[] }
  /** Somebody saved after the page was read; nothing was published. */
  | { kind: 'conflict' }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

/**
 * Publishes the current document of a listing in the given languages, each on its own; all or none.
 * The public sees it at once. `lockVersion` names the document the publisher looked at.
 */
export async function publishListing(
  actor: Actor,
  request: { code: string; lockVersion: number; locales: Locale[] },
): Promise<PublishOutcome> {
  const { rate } = await getSettings()
  const outcome = await db().$transaction(async (tx): Promise<PublishOutcome> => {
    // Locks the row: a save at the same moment waits, and then meets the new lock version.
    await tx.$queryRaw`SELECT id FROM "Listing" WHERE code = ${request.code} FOR UPDATE`
    const listing = await tx.listing.findUnique({
      where: { code: request.code },
      include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
    })
    const revision = listing?.revisions[0]
    if (!listing || !revision) return { kind: 'not-found' }
    if (!mayMove(actor.role, 'publish', listing.state)) return { kind: 'forbidden' }
    if (listing.lockVersion !== request.lockVersion) return { kind: 'conflict' }

    const document = parseDocument(listing.kind, revision.content)
    const gaps = request.locales.flatMap((locale) => findGaps(document, locale).map((gap) => ({ locale, gap })))
    if (gaps.length > 0 || request.locales.length === 0) return { kind: 'incomplete', gaps }
    const at = new Date()
    for (const locale of request.locales) {
      await insertPublication(tx, { listing, revisionId: revision.id, document, locale, publisher: actor, rate, at })
    }
    const detail = { code: listing.code, locales: request.locales, revision: revision.number }
    await record(tx, actor, 'listing.publish', { kind: 'listing', id: listing.id }, detail)
    return { kind: 'published' }
  })
  if (outcome.kind === 'published') catalogueChanged()
  return outcome
}

export type WithdrawOutcome = 'withdrawn' | 'not-public' | 'not-found' | 'forbidden'

/** Takes a listing from the public in both languages at once. Its document and history stay. */
export async function withdrawListing(actor: Actor, code: string): Promise<WithdrawOutcome> {
  const outcome = await db().$transaction(async (tx): Promise<WithdrawOutcome> => {
    await tx.$queryRaw`SELECT id FROM "Listing" WHERE code = ${code} FOR UPDATE`
    const listing = await tx.listing.findUnique({ where: { code } })
    if (!listing) return 'not-found'
    if (!mayMove(actor.role, 'withdraw', listing.state)) return 'forbidden'
    const shown = await tx.publication.count({ where: { listingId: listing.id, endedAt: null } })
    if (shown === 0) return 'not-public'
    await endPublications(tx, listing.id, locales, 'withdrawn', new Date())
    await tx.listing.update({ where: { id: listing.id }, data: { state: 'withdrawn' } })
    await record(tx, actor, 'listing.withdraw', { kind: 'listing', id: listing.id }, { code })
    return 'withdrawn'
  })
  if (outcome === 'withdrawn') catalogueChanged()
  return outcome
}
