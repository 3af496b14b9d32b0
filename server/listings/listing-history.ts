import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { ListingKind } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { db } from '../db'
import { pagesOfVersions, toVersion, type Version, versionsOnPage } from '../history/version'
import { parseDocument } from './listing-document'

/** `versions` are those of the page asked for, the newest first; `count` is the number of all of them. */
export type ListingHistory = {
  code: string
  kind: ListingKind
  titleVi: string
  titleEn: string
  lockVersion: number
  versions: Version[]
  newest: number
  pages: number
}

/** The versions of a listing of any kind; null when there is no such listing. `page` counts from 1. */
export async function getListingHistory(actor: Actor, code: string, page: number): Promise<ListingHistory | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const listing = await db().listing.findUnique({
    where: { code: code.toUpperCase() },
    include: {
      _count: { select: { revisions: true } },
      revisions: versionsOnPage(page),
    },
  })
  if (!listing) return null
  const newest = await db().revision.aggregate({ where: { listingId: listing.id }, _max: { number: true } })
  return {
    code: listing.code,
    kind: listing.kind,
    titleVi: listing.titleVi,
    titleEn: listing.titleEn,
    lockVersion: listing.lockVersion,
    newest: newest._max.number ?? 0,
    pages: pagesOfVersions(listing._count.revisions),
    versions: listing.revisions.map(toVersion),
  }
}

/** What a listing said in one of its versions; null when there is none of that number. */
export async function getVersion(actor: Actor, code: string, number: number): Promise<ListingDocument | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const revision = await db().revision.findFirst({
    where: { number, listing: { code: code.toUpperCase() } },
    include: { listing: { select: { kind: true } } },
  })
  return revision && parseDocument(revision.listing.kind, revision.content)
}
