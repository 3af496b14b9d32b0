import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { ListingKind, ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import type { Actor } from '../actor'
import { db } from '../db'
import { parseDocument } from './listing-document'

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
