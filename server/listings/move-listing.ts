import 'server-only'
import { cleanText } from '@/domain/clean-text'
import { type Requirement, stateAfter } from '@/domain/lifecycle'
import type { ListingState } from '@/domain/listing-state'
import type { ReviewMove } from '@/domain/review-move'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import { dropSetTimes } from '../schedule/drop-set-times'
import { lockListing } from './lock-listing'
import { findUnmetRequirement, readFacts } from './unmet-requirement'

export type { ReviewMove }

export type MoveOutcome =
  | { kind: 'moved'; state: ListingState }
  /** The table of moves asks for something that is not there; nothing was written. */
  | { kind: 'unmet'; requirement: Requirement }
  /** Somebody saved after the page was read; nothing was written. */
  | { kind: 'conflict' }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

type Request = {
  code: string
  /** Names the document that was looked at; left out by whoever did not look at one. */
  lockVersion?: number
  move: ReviewMove
  /** A word to whoever goes on with it, kept as a comment on the whole listing. */
  comment?: string
}

/**
 * Moves a listing through review as the table of moves allows. The lock version is not raised, since the document stays as
 * it is: whoever is writing can go on saving, where the new state still lets them.
 */
export async function moveListing(actor: Actor, { code, lockVersion, move, ...said }: Request): Promise<MoveOutcome> {
  const comment = cleanText(said.comment ?? '')
  return db().$transaction(async (tx): Promise<MoveOutcome> => {
    const locked = await lockListing(tx, code)
    if (!locked) return { kind: 'not-found' }
    const { listing, revision, document } = locked
    const state = stateAfter(actor.role, move, listing.state)
    if (!state) return { kind: 'forbidden' }
    if (lockVersion !== undefined && lockVersion !== listing.lockVersion) return { kind: 'conflict' }
    const facts = await readFacts(tx, { listingId: listing.id, document }, { comment })
    const requirement = findUnmetRequirement(move, facts)
    if (requirement) return { kind: 'unmet', requirement }

    await tx.listing.update({ where: { id: listing.id }, data: { state } })
    // What is sent back for changes does not go out by itself meanwhile.
    if (move === 'return') await dropSetTimes(tx, { listingId: listing.id }, 'returned', { revision: revision.number })
    if (comment) await tx.comment.create({ data: { listingId: listing.id, text: comment, authorId: actor.id } })
    const detail = { code, from: listing.state, to: state, revision: revision.number, ...(comment && { comment }) }
    await record(tx, actor, `listing.${move}`, { kind: 'listing', id: listing.id }, detail)
    return { kind: 'moved', state }
  })
}
