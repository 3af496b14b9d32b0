import 'server-only'
import { mayDo } from '@/domain/account/role'
import { countStale, sources } from '@/domain/translation/sources'
import type { Actor } from '../actor'
import { db } from '../db'
import { type Found, nothing, type Slice, type Subject } from './home-item'

/** `texts` counts those whose English is older; `own` says that the listing is this person's. */
export type Outdated = Subject & { texts: number; own: boolean }

const columns = {
  kind: true,
  code: true,
  titleVi: true,
  titleEn: true,
  content: true,
  sources: true,
  ownerId: true,
} as const

/**
 * Listings whose English is older than their Vietnamese, this person's own first, then the last changed. Whether a text is
 * stands in the document alone, so no more than `examined` of the last changed are looked at, and as many of one's own.
 */
export async function findOutdated(actor: Actor, { skip, take }: Slice, examined: number): Promise<Found<Outdated>> {
  if (!mayDo(actor.role, 'listing.read')) return nothing
  // Nothing is remembered of a listing that was never saved at the desk.
  const saved = { state: { not: 'archived' as const }, NOT: { sources: { equals: {} } } }
  const query = { select: columns, orderBy: { updatedAt: 'desc' as const }, take: examined }
  const [own, others] = await Promise.all([
    db().listing.findMany({ ...query, where: { ...saved, ownerId: actor.id } }),
    db().listing.findMany({ ...query, where: { ...saved, OR: [{ ownerId: null }, { ownerId: { not: actor.id } }] } }),
  ])
  const all = [...own, ...others].flatMap((row): Outdated[] => {
    const texts = countStale(row.content, sources.parse(row.sources))
    if (texts === 0) return []
    const { kind, code, titleVi, titleEn } = row
    return [{ kind, key: code, titleVi, titleEn, texts, own: row.ownerId === actor.id }]
  })
  return { items: all.slice(skip, skip + take), total: all.length }
}
