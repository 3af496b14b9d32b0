import 'server-only'
import { mayMove } from '@/domain/lifecycle'
import { locales as bothLocales, type Locale } from '@/domain/locale'
import { canBeSet } from '@/domain/schedule/set-time'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { lockListing } from '../listings/lock-listing'
import { findUnmetRequirement, readFacts } from '../listings/unmet-requirement'
import { dropSetTimes } from './drop-set-times'

type Request = { code: string; lockVersion: number; at: Date } & (
  | { move: 'publish'; locales: Locale[] }
  | { move: 'withdraw' }
)

export type SetTimeOutcome =
  | 'set'
  /** The time is over, or years away. */
  | 'no-time'
  /** The document is not complete in one of the languages. */
  | 'incomplete'
  /** Nothing of it is public, nor will be by then. */
  | 'not-public'
  /** Somebody saved after the page was read. */
  | 'conflict'
  | 'not-found'
  | 'forbidden'

/**
 * Sets a time at which the program publishes the listing's current revision, or withdraws the listing. It takes the place of an
 * earlier time for the same move. Who may do it is judged now, by the table of moves; later saves change neither the time nor
 * the revision. `lockVersion` names the document that was looked at.
 */
export async function setTime(actor: Actor, request: Request): Promise<SetTimeOutcome> {
  const { code, lockVersion, move, at } = request
  const locales = request.move === 'publish' ? request.locales : [...bothLocales]
  return db().$transaction(async (tx): Promise<SetTimeOutcome> => {
    const locked = await lockListing(tx, code)
    if (!locked) return 'not-found'
    const { listing, revision, document } = locked
    if (!mayMove(actor.role, move, listing.state)) return 'forbidden'
    if (listing.lockVersion !== lockVersion) return 'conflict'
    if (!canBeSet(at, new Date())) return 'no-time'
    const facts = await readFacts(tx, { listingId: listing.id, document }, { locales })
    const isPublic = facts.isPublic || (move === 'withdraw' && (await willBePublic(tx, listing.id, at)))
    const unmet = findUnmetRequirement(move, { ...facts, isPublic })
    if (unmet) return unmet === 'public' ? 'not-public' : 'incomplete'

    await dropSetTimes(tx, listing.id, 'replaced', { move })
    const set = { listingId: listing.id, move, locales, at, setterId: actor.id }
    await tx.schedule.create({ data: { ...set, revision: move === 'publish' ? revision.number : null } })
    const detail = { code, move, at: at.toISOString(), locales, revision: revision.number }
    await record(tx, actor, 'listing.set-time', { kind: 'listing', id: listing.id }, detail)
    return 'set'
  })
}

async function willBePublic(tx: Transaction, listingId: string, by: Date): Promise<boolean> {
  return (await tx.schedule.count({ where: { listingId, move: 'publish', doneAt: null, at: { lt: by } } })) > 0
}

/** Takes back what was set; whoever could set it now may, and whoever set it. Nothing happens when it is over already. */
export async function cancelTime(
  actor: Actor,
  { code, move }: { code: string; move: 'publish' | 'withdraw' },
): Promise<'cancelled' | 'not-found' | 'forbidden'> {
  return db().$transaction(async (tx) => {
    const locked = await lockListing(tx, code)
    if (!locked) return 'not-found'
    const { id, state } = locked.listing
    const row = await tx.schedule.findFirst({ where: { listingId: id, move, doneAt: null } })
    if (!row) return 'not-found'
    if (!mayMove(actor.role, move, state) && row.setterId !== actor.id) return 'forbidden'
    await dropSetTimes(tx, id, 'cancelled', { move })
    const detail = { code, move, at: row.at.toISOString() }
    await record(tx, actor, 'listing.cancel-time', { kind: 'listing', id }, detail)
    return 'cancelled'
  })
}
