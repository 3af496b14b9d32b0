import 'server-only'
import { mayDo } from '@/domain/account/role'
import { cleanLine } from '@/domain/clean-text'
import { findGaps } from '@/domain/listing/find-gaps'
import type { ListingDocument } from '@/domain/listing/listing-document'
import { type ListingKind, type ListingState, listingStates } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { db } from '../db'
import { inColumn } from '../localized'
import { parseDocument } from './listing-document'

/** What an officer looks for in the list; `state` null finds all. `page` counts from 1. */
export type DeskQuery = { locale: Locale; q: string; state: ListingState | null; page: number }

/** A listing in the desk's list. `askUsdCents` is null while nothing is asked in money. */
type DeskListing = {
  code: string
  titleVi: string
  titleEn: string
  agency: string
  askUsdCents: number | null
  state: ListingState
  sample: boolean
  updatedAt: Date
  /** For each language, how much is missing for publication, and whether it is published. */
  languages: Record<Locale, { gaps: number; published: boolean }>
  /** Whether the draft has changed since it was last published. */
  changed: boolean
}

const deskPageSize = 30

/** The listings of a kind for the desk, last changed first, with the number in each state under the same words. */
export async function findDeskListings(actor: Actor, kind: ListingKind, query: DeskQuery) {
  const counts = Object.fromEntries(listingStates.map((state) => [state, 0])) as Record<ListingState, number>
  if (!mayDo(actor.role, 'listing.read')) return { items: [], counts, pages: 1 }
  const ids = await matchingIds(kind, query.q)
  const where = { kind, ...(ids && { id: { in: ids } }) }
  const inState = query.state ? { ...where, state: query.state } : where
  const [groups, rows] = await Promise.all([
    db().listing.groupBy({ by: ['state'], where, _count: true }),
    db().listing.findMany({
      where: inState,
      orderBy: [{ updatedAt: 'desc' }, { code: 'desc' }],
      skip: (query.page - 1) * deskPageSize,
      take: deskPageSize,
      include: {
        agency: { select: { name: true } },
        revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
        publications: { where: { endedAt: null }, select: { locale: true, revisionId: true } },
      },
    }),
  ])
  for (const group of groups) counts[group.state] = group._count
  const total = query.state ? counts[query.state] : listingStates.reduce((sum, state) => sum + counts[state], 0)
  const items = rows.map((row): DeskListing => {
    const document = parseDocument(kind, row.content)
    const language = (locale: Locale) => ({
      gaps: findGaps(document, locale).length,
      published: row.publications.some((one) => one.locale === locale),
    })
    return {
      code: row.code,
      titleVi: row.titleVi,
      titleEn: row.titleEn,
      agency: row.agency ? inColumn(row.agency.name, query.locale) : '',
      askUsdCents: row.askUsdCents === null ? null : Number(row.askUsdCents),
      state: row.state,
      sample: row.sample,
      updatedAt: row.updatedAt,
      languages: { vi: language('vi'), en: language('en') },
      changed: row.publications.some((one) => one.revisionId !== row.revisions[0]?.id),
    }
  })
  return { items, counts, pages: Math.max(1, Math.ceil(total / deskPageSize)) }
}

/** The listings whose code or title holds every word, without regard to accents; null when no word was given. */
async function matchingIds(kind: ListingKind, q: string): Promise<string[] | null> {
  const words = cleanLine(q)
    .slice(0, 200)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, 12)
  if (words.length === 0) return null
  const conditions = words.map(
    (word) =>
      Prisma.sql`position(search_words(${word}) in search_words(concat_ws(' ', code, "titleVi", "titleEn"))) > 0`,
  )
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM "Listing" WHERE kind = ${kind}::"ListingKind" AND ${Prisma.join(conditions, ' AND ')}`
  return rows.map((row) => row.id)
}

/** A listing as the editor opens it: its document, with how it stands. */
export type EditableListing<Kind extends ListingKind = ListingKind> = Extract<ListingDocument, { kind: Kind }> & {
  code: string
  state: ListingState
  sample: boolean
  lockVersion: number
  updatedAt: Date
  updatedBy: string | null
  revisions: number
  published: Record<Locale, { at: Date; changed: boolean } | null>
}

/** How far a listing has come; null when there is none of this code. */
export async function getListingState(actor: Actor, code: string): Promise<ListingState | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const row = await db().listing.findUnique({ where: { code: code.toUpperCase() }, select: { state: true } })
  return row?.state ?? null
}

/** The current draft of a listing of a kind; null when there is none. */
export async function getEditableListing<Kind extends ListingKind>(
  actor: Actor,
  kind: Kind,
  code: string,
): Promise<EditableListing<Kind> | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const row = await db().listing.findFirst({
    where: { code: code.toUpperCase(), kind },
    include: {
      revisions: { orderBy: { number: 'desc' }, take: 1, include: { author: { select: { name: true } } } },
      publications: { where: { endedAt: null } },
    },
  })
  const revision = row?.revisions[0]
  if (!row || !revision) return null
  const publication = (locale: Locale) => {
    const current = row.publications.find((one) => one.locale === locale)
    return current ? { at: current.publishedAt, changed: current.revisionId !== revision.id } : null
  }
  return {
    code: row.code,
    state: row.state,
    sample: row.sample,
    lockVersion: row.lockVersion,
    ...(parseDocument(kind, row.content) as Extract<ListingDocument, { kind: Kind }>),
    updatedAt: revision.createdAt,
    updatedBy: revision.author?.name ?? null,
    revisions: revision.number,
    published: { vi: publication('vi'), en: publication('en') },
  }
}
