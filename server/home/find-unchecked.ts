import 'server-only'
import { mayDo } from '@/domain/account/role'
import { dayOf } from '@/domain/day'
import { dayAfter } from '@/domain/day-after'
import type { Actor } from '../actor'
import { db } from '../db'
import { type Found, nothing, type Slice, type Subject, toFound } from './home-item'

/** `day` is when it was last checked. */
export type Unchecked = Subject & { day: string }

/** For how many days what is public counts as checked. */
export const checkedDays = 90

/**
 * Public listings that nobody has held against the facts for more than 90 days, the longest first. Of two languages the one
 * that was checked later counts.
 */
export async function findUnchecked(actor: Actor, { skip, take }: Slice, now = new Date()): Promise<Found<Unchecked>> {
  if (!mayDo(actor.role, 'listing.read')) return nothing
  const last = dayAfter(dayOf(now), -checkedDays)
  const rows = await db().$queryRaw<(Unchecked & { total: number })[]>`
    WITH checked AS (
      SELECT "listingId", max("checkedOn") AS day FROM "Publication" WHERE "endedAt" IS NULL
      GROUP BY 1 HAVING max("checkedOn") < ${last}::date
    )
    SELECT l.kind::text, l.code AS key, l."titleVi", l."titleEn", day::text, count(*) OVER ()::int AS total
    FROM checked JOIN "Listing" l ON l.id = checked."listingId"
    ORDER BY day, l.code LIMIT ${take} OFFSET ${skip}`
  return toFound(rows, ({ total: _total, ...item }) => item)
}
