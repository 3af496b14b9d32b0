import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ListingState } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { db } from '../db'
import type { Subject } from './home-item'

export type LastSaved = Subject & { state: ListingState; at: Date }

/** Among how many of a person's last saves the listings are looked for. */
const savesRead = 300

/** The listings that this person saved last, the latest first. */
export async function findLastSaved(actor: Actor, take: number): Promise<LastSaved[]> {
  if (!mayDo(actor.role, 'listing.read')) return []
  return db().$queryRaw<LastSaved[]>`
    WITH saved AS (
      SELECT "subjectId", at FROM "AuditEvent"
      WHERE "actorId" = ${actor.id}::uuid AND action = 'listing.save' ORDER BY at DESC LIMIT ${savesRead}
    ), last AS (SELECT "subjectId", max(at) AS at FROM saved GROUP BY 1)
    SELECT l.kind::text, l.code AS key, l."titleVi", l."titleEn", l.state, last.at
    FROM last JOIN "Listing" l ON l.id = last."subjectId"::uuid
    WHERE l.state <> 'archived' ORDER BY last.at DESC LIMIT ${take}`
}
