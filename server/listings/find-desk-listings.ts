import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { DeskListing } from '@/domain/desk/desk-listing'
import type { DeskQuery } from '@/domain/desk/desk-query'
import { type ListingKind, type ListingState, listingStates } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import type { Actor } from '../actor'
import { db } from '../db'
import { inColumn } from '../localized'
import { deskOrder, deskWhere } from './desk-where'
import { readDeskWords } from './desk-words'

export type DeskList = {
  items: DeskListing[]
  /** How many there are in each state under the other filters. */
  counts: Record<ListingState, number>
  total: number
  pages: number
  /** What was searched for instead, where a word had a slip. */
  corrected: string | null
}

const pageSize = 30

/** The listings of a kind for the desk, one page of them, with the number in each state under the same words and filters. */
export async function findDeskListings(
  actor: Actor,
  kind: ListingKind,
  { locale, query }: { locale: Locale; query: DeskQuery },
): Promise<DeskList> {
  const counts = Object.fromEntries(listingStates.map((state) => [state, 0])) as Record<ListingState, number>
  if (!mayDo(actor.role, 'listing.read')) return { items: [], counts, total: 0, pages: 1, corrected: null }
  const words = await readDeskWords(kind, query.q)
  const { rest, whole } = deskWhere(actor, kind, query, words)
  const [groups, ids] = await Promise.all([
    db().$queryRaw<{ state: ListingState; count: number }[]>`
      SELECT l.state, count(*)::int AS count FROM "Listing" l WHERE ${rest} GROUP BY l.state`,
    db().$queryRaw<{ id: string }[]>`
      SELECT l.id FROM "Listing" l WHERE ${whole} ORDER BY ${deskOrder(query.sort, locale)}
      LIMIT ${pageSize} OFFSET ${(query.page - 1) * pageSize}`,
  ])
  for (const { state, count } of groups) counts[state] = count
  const total = query.state ? counts[query.state] : listingStates.reduce((sum, state) => sum + counts[state], 0)
  const items = await readRows(
    ids.map(({ id }) => id),
    locale,
  )
  return { items, counts, total, pages: Math.max(1, Math.ceil(total / pageSize)), corrected: words?.corrected ?? null }
}

/** The codes and versions of all that a search finds, in the order of codes; at most `most`. */
export async function findDeskCodes(
  actor: Actor,
  kind: ListingKind,
  { query, most }: { query: DeskQuery; most: number },
): Promise<{ code: string; lockVersion: number }[]> {
  if (!mayDo(actor.role, 'listing.read')) return []
  const { whole } = deskWhere(actor, kind, query, await readDeskWords(kind, query.q))
  return db().$queryRaw`SELECT l.code, l."lockVersion" FROM "Listing" l WHERE ${whole} ORDER BY l.code LIMIT ${most}`
}

async function readRows(ids: string[], locale: Locale): Promise<DeskListing[]> {
  const rows = await db().listing.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, code: true, lockVersion: true, titleVi: true, titleEn: true, askUsdCents: true, state: true },
      ...{ sample: true, updatedAt: true, gapsVi: true, gapsEn: true, staleTexts: true },
      agency: { select: { name: true } },
      owner: { select: { name: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
      publications: { where: { endedAt: null }, select: { locale: true, revisionId: true } },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const published = (locale: Locale) => row.publications.some((one) => one.locale === locale)
    const { code, lockVersion, titleVi, titleEn, state, sample, updatedAt } = row
    return {
      ...{ code, lockVersion, titleVi, titleEn, state, sample, updatedAt },
      agency: row.agency ? inColumn(row.agency.name, locale) : '',
      owner: row.owner?.name ?? null,
      askUsdCents: row.askUsdCents === null ? null : Number(row.askUsdCents),
      languages: {
        vi: { gaps: row.gapsVi ?? 0, published: published('vi') },
        en: { gaps: row.gapsEn ?? 0, published: published('en') },
      },
      stale: row.staleTexts ?? 0,
      changed: row.publications.some((one) => one.revisionId !== row.revisions[0]?.id),
    }
  })
}
