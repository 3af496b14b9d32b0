import 'server-only'
import { mayDo } from '@/domain/account/role'
import { dayOf, timeZone } from '@/domain/day'
import { lastWeeks } from '@/domain/readers/weeks'
import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { db } from '../db'

/** The figures of one week, from the Monday (YYYY-MM-DD) on which it began. */
export type WeeklyReadings = { monday: string; views: number; pdfs: number; requests: number }

const weeksTold = 12

/**
 * How often pages and PDFs of listings were opened and how many contact requests came in each of the last 12 weeks in Viet Nam,
 * the oldest first, weeks without any too; of one listing, or of all of them. The last week is not over.
 */
export async function findWeeklyReadings(
  actor: Actor,
  listingId: string | null = null,
  now = new Date(),
): Promise<WeeklyReadings[]> {
  if (!mayDo(actor.role, 'listing.read')) return []
  const weeks = lastWeeks(dayOf(now), weeksTold)
  const first = weeks[0] ?? ''
  const counted = listingId ? Prisma.sql`AND "listingId" = ${listingId}::uuid` : Prisma.empty
  const asked = listingId
    ? Prisma.sql`AND EXISTS (SELECT FROM "_InquiryToListing" WHERE "A" = "Inquiry".id AND "B" = ${listingId}::uuid)`
    : Prisma.empty
  const rows = await db().$queryRaw<{ monday: string; what: 'view' | 'pdf' | 'request'; count: number }[]>`
    SELECT date_trunc('week', day)::date::text AS monday, measure::text AS what, sum(count)::int AS count
    FROM "DailyCount" WHERE day >= ${first}::date ${counted} GROUP BY 1, 2
    UNION ALL
    SELECT date_trunc('week', "createdAt" AT TIME ZONE ${timeZone})::date::text, 'request', count(*)::int
    FROM "Inquiry" WHERE "createdAt" >= ${first}::timestamp AT TIME ZONE ${timeZone} ${asked} GROUP BY 1`
  return weeks.map((monday) => {
    const of = (what: 'view' | 'pdf' | 'request') =>
      rows.find((row) => row.monday === monday && row.what === what)?.count ?? 0
    return { monday, views: of('view'), pdfs: of('pdf'), requests: of('request') }
  })
}
