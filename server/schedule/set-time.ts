import 'server-only'
import { mayMove } from '@/domain/lifecycle'
import { locales as bothLocales, type Locale } from '@/domain/locale'
import { canBeSet } from '@/domain/schedule/set-time'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { findUnmetRequirement } from '../listings/unmet-requirement'
import { dropSetTimes, type TimeOwner } from './drop-set-times'
import { lockTarget, type TimeTarget } from './time-target'

type Request = TimeTarget & { lockVersion: number; at: Date } & (
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
 * Sets a time at which the program publishes the newest version of a listing or a page, or withdraws it. It takes the place of
 * an earlier time for the same move. Who may do it is judged now, by the table of moves; later saves change neither the time
 * nor the version. `lockVersion` names the document that was looked at.
 */
export async function setTime(actor: Actor, request: Request): Promise<SetTimeOutcome> {
  const { lockVersion, move, at } = request
  const locales = request.move === 'publish' ? request.locales : [...bothLocales]
  return db().$transaction(async (tx): Promise<SetTimeOutcome> => {
    const locked = await lockTarget(tx, request)
    if (!locked) return 'not-found'
    const { owner, subject, named, revision } = locked
    if (!mayMove(actor.role, move, locked.state)) return 'forbidden'
    if (locked.lockVersion !== lockVersion) return 'conflict'
    if (!canBeSet(at, new Date())) return 'no-time'
    const facts = await locked.readFacts(locales)
    const isPublic = facts.isPublic || (move === 'withdraw' && (await willBePublic(tx, owner, at)))
    const unmet = findUnmetRequirement(move, { ...facts, isPublic })
    if (unmet) return unmet === 'public' ? 'not-public' : 'incomplete'

    await dropSetTimes(tx, owner, 'replaced', { move })
    const set = { ...owner, move, locales, at, setterId: actor.id }
    await tx.schedule.create({ data: { ...set, revision: move === 'publish' ? revision : null } })
    const detail = { ...named, move, at: at.toISOString(), locales, revision }
    await record(tx, actor, `${subject.kind}.set-time`, subject, detail)
    return 'set'
  })
}

async function willBePublic(tx: Transaction, owner: TimeOwner, by: Date): Promise<boolean> {
  return (await tx.schedule.count({ where: { ...owner, move: 'publish', doneAt: null, at: { lt: by } } })) > 0
}

/** Takes back what was set; whoever could set it now may, and whoever set it. Nothing happens when it is over already. */
export async function cancelTime(
  actor: Actor,
  { move, ...target }: TimeTarget & { move: 'publish' | 'withdraw' },
): Promise<'cancelled' | 'not-found' | 'forbidden'> {
  return db().$transaction(async (tx) => {
    const locked = await lockTarget(tx, target)
    if (!locked) return 'not-found'
    const { owner, subject, named, state } = locked
    const row = await tx.schedule.findFirst({ where: { ...owner, move, doneAt: null } })
    if (!row) return 'not-found'
    if (!mayMove(actor.role, move, state) && row.setterId !== actor.id) return 'forbidden'
    await dropSetTimes(tx, owner, 'cancelled', { move })
    await record(tx, actor, `${subject.kind}.cancel-time`, subject, { ...named, move, at: row.at.toISOString() })
    return 'cancelled'
  })
}
