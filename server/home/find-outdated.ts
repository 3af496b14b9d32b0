import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ListingKind } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { db } from '../db'
import { type Found, nothing, type Slice, type Subject, toFound } from './home-item'

/** `texts` counts those whose English is older; `own` says that the listing is this person's. */
export type Outdated = Subject & { texts: number; own: boolean }

type Row = { kind: ListingKind; code: string; titleVi: string; titleEn: string }

/** Listings whose English is older than their Vietnamese, this person's own first, then the last changed. */
export async function findOutdated(actor: Actor, { skip, take }: Slice): Promise<Found<Outdated>> {
  if (!mayDo(actor.role, 'listing.read')) return nothing
  const rows = await db().$queryRaw<(Row & { texts: number; own: boolean; total: number })[]>`
    SELECT kind, code, "titleVi", "titleEn", "staleTexts" AS texts,
      coalesce("ownerId" = ${actor.id}::uuid, false) AS own, count(*) OVER ()::int AS total
    FROM "Listing"
    WHERE "staleTexts" > 0 AND state <> 'archived'
    ORDER BY own DESC, "updatedAt" DESC, code DESC
    LIMIT ${take} OFFSET ${skip}`
  return toFound(rows, ({ code, total: _, ...row }) => ({ ...row, key: code }))
}
