import 'server-only'
import type { Locale } from '@/domain/locale'
import type { Actor } from '../actor'
import { db } from '../db'
import { mayReadTimes, type TimeTarget } from './time-target'

/** A publication or withdrawal at a set time. `setBy` is null for the program, `revision` for a withdrawal. */
export type SetTime = {
  move: 'publish' | 'withdraw'
  at: Date
  locales: Locale[]
  revision: number | null
  setBy: string | null
  setById: string | null
  doneAt: Date | null
  /** Why it was let go or not carried out, as a key; null when it was, or is still to come. */
  refusal: string | null
}

/** What was ever set for a listing or a page, the latest first. */
export async function findTimes(actor: Actor, target: TimeTarget): Promise<SetTime[]> {
  if (!mayReadTimes(actor, target)) return []
  const rows = await db().schedule.findMany({
    where: 'page' in target ? { pageKey: target.page } : { listing: { code: target.code.toUpperCase() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
    include: { setter: { select: { name: true } } },
  })
  return rows.map(({ move, at, locales, revision, setter, setterId, doneAt, refusal }) => {
    return { move, at, locales, revision, setBy: setter?.name ?? null, setById: setterId, doneAt, refusal }
  })
}
