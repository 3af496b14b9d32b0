import 'server-only'
import { stateAfter } from '@/domain/lifecycle'
import { findGaps } from '@/domain/listing/find-gaps'
import type { Gap } from '@/domain/listing-gap'
import { type Locale, locales } from '@/domain/locale'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'
import { dropOvertaken, dropSetTimes } from '../schedule/drop-set-times'
import { getSettings } from '../settings/site-profile'
import { endPublications, insertPublication } from './listing-store'
import { lockListing } from './lock-listing'
import { findUnmetRequirement, readFacts } from './unmet-requirement'

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
 * The public sees it at once, and a time that was set for publishing in the same language is let go. `lockVersion` names the document the publisher looked at.
 */
export async function publishListing(
  actor: Actor,
  request: { code: string; lockVersion: number; locales: Locale[] },
): Promise<PublishOutcome> {
  const { rate } = await getSettings()
  const outcome = await db().$transaction(async (tx): Promise<PublishOutcome> => {
    const locked = await lockListing(tx, request.code)
    if (!locked) return { kind: 'not-found' }
    const { listing, revision, document } = locked
    const state = stateAfter(actor.role, 'publish', listing.state)
    if (!state) return { kind: 'forbidden' }
    if (listing.lockVersion !== request.lockVersion) return { kind: 'conflict' }
    const facts = await readFacts(tx, { listingId: listing.id, document }, { locales: request.locales })
    if (findUnmetRequirement('publish', facts)) {
      const gaps = request.locales.flatMap((locale) => findGaps(document, locale).map((gap) => ({ locale, gap })))
      return { kind: 'incomplete', gaps }
    }
    const at = new Date()
    for (const locale of request.locales) {
      await insertPublication(tx, { listing, revisionId: revision.id, document, locale, publisher: actor, rate, at })
    }
    await dropOvertaken(tx, { listingId: listing.id }, request.locales)
    await tx.listing.update({ where: { id: listing.id }, data: { state } })
    const detail = { code: listing.code, locales: request.locales, revision: revision.number }
    await record(tx, actor, 'listing.publish', { kind: 'listing', id: listing.id }, detail)
    return { kind: 'published' }
  })
  if (outcome.kind === 'published') catalogueChanged()
  return outcome
}

export type WithdrawOutcome = 'withdrawn' | 'not-public' | 'not-found' | 'forbidden'

/** Takes a listing from the public in both languages at once, with all that was set for later. Its document and history stay. */
export async function withdrawListing(actor: Actor, code: string): Promise<WithdrawOutcome> {
  const outcome = await db().$transaction(async (tx): Promise<WithdrawOutcome> => {
    const locked = await lockListing(tx, code)
    if (!locked) return 'not-found'
    const { listing, document } = locked
    const state = stateAfter(actor.role, 'withdraw', listing.state)
    if (!state) return 'forbidden'
    const facts = await readFacts(tx, { listingId: listing.id, document })
    if (findUnmetRequirement('withdraw', facts)) return 'not-public'
    await endPublications(tx, listing.id, locales, 'withdrawn', new Date())
    await tx.listing.update({ where: { id: listing.id }, data: { state } })
    await dropSetTimes(tx, { listingId: listing.id }, 'withdrawn')
    await record(tx, actor, 'listing.withdraw', { kind: 'listing', id: listing.id }, { code })
    return 'withdrawn'
  })
  if (outcome === 'withdrawn') catalogueChanged()
  return outcome
}
