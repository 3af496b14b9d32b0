import 'server-only'
import { mayDo } from '@/domain/account/role'
import { mayMove } from '@/domain/lifecycle'
import type { ListingState } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { db } from '../db'
import { type Found, nothing, type Slice, type Subject, toFound } from './home-item'

/** `comments` counts the open ones; `at` is when it was last changed. */
export type Waiting = Subject & { state: ListingState; comments: number; at: Date }

/**
 * What waits for this person, the longest first: for whoever reviews, what was submitted; for everyone, what they own (of a page:
 * saved last) and got back, may publish now, or find open comments on.
 */
export async function findWaiting(actor: Actor, { skip, take }: Slice): Promise<Found<Waiting>> {
  if (!mayDo(actor.role, 'listing.read')) return nothing
  const reviews = mayMove(actor.role, 'approve', 'submitted')
  const rows = await db().$queryRaw<(Waiting & { total: number })[]>`
    WITH asked AS (
      SELECT "listingId", "pageKey", count(*)::int AS comments FROM "Comment" WHERE "resolvedAt" IS NULL GROUP BY 1, 2
    ), thing AS (
      SELECT l.kind::text, l.code AS key, l."titleVi", l."titleEn", l.state, l."ownerId" AS person, l."updatedAt" AS at,
        coalesce(asked.comments, 0) AS comments
      FROM "Listing" l LEFT JOIN asked ON asked."listingId" = l.id
      UNION ALL
      SELECT 'page', p.key, coalesce(p.draft -> 'title' ->> 'vi', ''), coalesce(p.draft -> 'title' ->> 'en', ''), p.state,
        p."editorId", p."updatedAt", coalesce(asked.comments, 0)
      FROM "SitePage" p LEFT JOIN asked ON asked."pageKey" = p.key
    )
    SELECT kind, key, "titleVi", "titleEn", state, comments, at, count(*) OVER ()::int AS total FROM thing
    WHERE (${reviews} AND state = 'submitted')
      OR (person = ${actor.id}::uuid AND (state IN ('returned', 'approved') OR (comments > 0 AND state <> 'archived')))
    ORDER BY at, key LIMIT ${take} OFFSET ${skip}`
  return toFound(rows, ({ total: _total, ...item }) => item)
}
