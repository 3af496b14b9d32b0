import 'server-only'
import { mayDo } from '@/domain/account/role'
import { dayOf, timeZone } from '@/domain/day'
import { dayAfter } from '@/domain/day-after'
import { isAsked, needStatuses } from '@/domain/need/need-state'
import { seeking } from '@/domain/proposal/seeking'
import type { Actor } from '../actor'
import { db } from '../db'
import { type Found, nothing, type Slice, type Subject, toFound } from './home-item'

/** `day` is a calendar day in Viet Nam; `at` the moment of a move that is set. */
export type Expiring = Subject & { what: 'deadline' | 'publish' | 'withdraw'; day: string; at: Date | null }

/** For how many days ahead deadlines are told. */
export const deadlineDays = 30

/**
 * What comes up by itself, the soonest first: deadlines of what is public and still looks for help, within 30 days from now,
 * and every publication or withdrawal that is set.
 */
export async function findExpiring(actor: Actor, { skip, take }: Slice, now = new Date()): Promise<Found<Expiring>> {
  if (!mayDo(actor.role, 'listing.read')) return nothing
  const today = dayOf(now)
  const open = [...new Set([...seeking, ...needStatuses.filter(isAsked)])]
  const rows = await db().$queryRaw<(Expiring & { total: number })[]>`
    WITH coming AS (
      SELECT "listingId", 'deadline' AS what, min(deadline) AS day, NULL::timestamptz AS at FROM "Publication"
      WHERE "endedAt" IS NULL AND deadline BETWEEN ${today}::date AND ${dayAfter(today, deadlineDays)}::date
        AND status = ANY(${open})
      GROUP BY 1
      UNION ALL
      SELECT "listingId", move::text, (at AT TIME ZONE ${timeZone})::date, at FROM "Schedule" WHERE "doneAt" IS NULL
    )
    SELECT l.kind::text, l.code AS key, l."titleVi", l."titleEn", what, day::text, at, count(*) OVER ()::int AS total
    FROM coming JOIN "Listing" l ON l.id = coming."listingId"
    ORDER BY day, at NULLS FIRST, l.code LIMIT ${take} OFFSET ${skip}`
  return toFound(rows, ({ total: _total, ...item }) => item)
}
