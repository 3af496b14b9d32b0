import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ListingKind } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { db } from '../db'
import { findWeeklyReadings, type WeeklyReadings } from './find-weekly-readings'

/** Who reads a listing: week by week, and since it has been counted; `since` (YYYY-MM-DD) is null while nobody has read it. */
export type ListingReaders = {
  kind: ListingKind
  code: string
  titleVi: string
  titleEn: string
  weeks: WeeklyReadings[]
  total: { views: number; pdfs: number; requests: number }
  since: string | null
}

/** The readers of a listing of any kind; null when there is no such listing. */
export async function getListingReaders(actor: Actor, code: string): Promise<ListingReaders | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const listing = await db().listing.findUnique({
    where: { code: code.toUpperCase() },
    select: { id: true, kind: true, code: true, titleVi: true, titleEn: true, _count: { select: { inquiries: true } } },
  })
  if (!listing) return null
  const { id, _count: count, ...named } = listing
  const [weeks, sums] = await Promise.all([
    findWeeklyReadings(actor, id),
    db().dailyCount.groupBy({ by: ['measure'], where: { listingId: id }, _sum: { count: true }, _min: { day: true } }),
  ])
  const of = (measure: 'view' | 'pdf') => sums.find((one) => one.measure === measure)?._sum.count ?? 0
  const days = sums.flatMap((one) => one._min.day?.toISOString().slice(0, 10) ?? [])
  return {
    ...named,
    weeks,
    total: { views: of('view'), pdfs: of('pdf'), requests: count.inquiries },
    since: days.sort()[0] ?? null,
  }
}
