import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import { lockListing } from './lock-listing'

export type AssignOutcome = 'done' | 'unchanged' | 'not-found' | 'forbidden' | 'unknown-key'

/** Gives a listing to a person, or to nobody. `unknown-key`: there is no such person, or their account is closed. */
export async function assignListing(
  actor: Actor,
  { code, owner }: { code: string; owner: string | null },
): Promise<AssignOutcome> {
  if (!mayDo(actor.role, 'listing.assign')) return 'forbidden'
  return db().$transaction(async (tx): Promise<AssignOutcome> => {
    const locked = await lockListing(tx, code)
    if (!locked) return 'not-found'
    if (owner && (await tx.user.count({ where: { id: owner, active: true } })) === 0) return 'unknown-key'
    const { id, ownerId, updatedAt } = locked.listing
    if (ownerId === owner) return 'unchanged'
    // Whose it is says nothing about when it was worked on.
    await tx.listing.update({ where: { id }, data: { ownerId: owner, updatedAt } })
    await record(tx, actor, 'listing.assign', { kind: 'listing', id }, { code, from: ownerId, to: owner })
    return 'done'
  })
}
