import 'server-only'
import { mayDo } from '@/domain/account/role'
import { dayOf, timeZone } from '@/domain/day'
import { dayAfter } from '@/domain/day-after'
import type { MostRead } from '@/domain/readers/most-read'
import type { Actor } from '../actor'
import { db } from '../db'

const daysTold = 28

/** The listings that were opened within the last 28 days, today among them, the most read first. */
export async function findMostRead(
  actor: Actor,
  { skip, take }: { skip: number; take: number },
  now = new Date(),
): Promise<{ items: MostRead[]; total: number }> {
  if (!mayDo(actor.role, 'listing.read')) return { items: [], total: 0 }
  const first = dayAfter(dayOf(now), 1 - daysTold)
  const rows = await db().$queryRaw<(MostRead & { total: number })[]>`
    WITH opened AS (
      SELECT "listingId", coalesce(sum(count) FILTER (WHERE measure = 'view'), 0)::int AS views,
        coalesce(sum(count) FILTER (WHERE measure = 'pdf'), 0)::int AS pdfs, count(*) OVER ()::int AS total
      FROM "DailyCount" WHERE day >= ${first}::date GROUP BY 1
    )
    SELECT l.kind::text, l.code AS key, l."titleVi", l."titleEn", views, pdfs, total,
      (SELECT count(*)::int FROM "_InquiryToListing" link JOIN "Inquiry" i ON i.id = link."A"
       WHERE link."B" = l.id AND i."createdAt" >= ${first}::timestamp AT TIME ZONE ${timeZone}) AS requests
    FROM opened JOIN "Listing" l ON l.id = opened."listingId"
    ORDER BY views DESC, pdfs DESC, l.code LIMIT ${take} OFFSET ${skip}`
  return { items: rows.map(({ total: _total, ...item }) => item), total: rows[0]?.total ?? 0 }
}
