import 'server-only'
import { dayOf } from '@/domain/day'
import { inLocale } from '@/domain/in-locale'
import { findGaps } from '@/domain/listing/find-gaps'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { Locale } from '@/domain/locale'
import type { ExchangeRate } from '@/domain/money/money'
import { needStatus } from '@/domain/need/need-state'
import { countStale, type Sources } from '@/domain/translation/sources'
import type { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '../db'
import { askUsdCents, bodyWords, publicPart } from './listing-document'

type Author = { id: string } | null

/** The columns of a listing that repeat what its document says. */
function columnsOf(document: ListingDocument, rate: ExchangeRate) {
  const { content } = document
  return {
    content: content as Prisma.InputJsonObject,
    titleVi: content.title.vi,
    titleEn: content.title.en,
    fieldId: content.field,
    agencyId: content.agency,
    askUsdCents: askUsdCents(document, rate),
    gapsVi: findGaps(document, 'vi').length,
    gapsEn: findGaps(document, 'en').length,
  }
}

const ids = (keys: string[]) => keys.map((id) => ({ id }))

/** Writes a new listing with its first revision. */
export async function insertListing(
  tx: Transaction,
  listing: { code: string; document: ListingDocument; author: Author; sample: boolean; rate: ExchangeRate },
) {
  const { code, document, author, sample, rate } = listing
  const created = await tx.listing.create({
    data: {
      ...columnsOf(document, rate),
      kind: document.kind,
      code,
      sample,
      ownerId: author?.id ?? null,
      staleTexts: 0,
      themes: { connect: ids(document.content.themes) },
      localities: { connect: ids(document.content.localities) },
    },
  })
  const revision = await tx.revision.create({
    data: {
      listingId: created.id,
      number: 1,
      content: document.content as Prisma.InputJsonObject,
      authorId: author?.id ?? null,
    },
  })
  return { listing: created, revision }
}

/**
 * Replaces a listing's document, and adds a revision or goes on with the one that is given by its id; the caller has checked
 * the lock version in the same transaction. `autosavedFrom` is when work began that is saved by itself.
 */
export async function updateListing(
  tx: Transaction,
  listing: {
    id: string
    document: ListingDocument
    author: Author
    rate: ExchangeRate
    sources?: Sources
    goOnWith?: string | null
    autosavedFrom?: Date | null
    restoredFrom?: number | null
  },
) {
  const { id, document, author, rate, sources, goOnWith, autosavedFrom = null, restoredFrom = null } = listing
  const content = document.content as Prisma.InputJsonObject
  await tx.listing.update({
    where: { id },
    data: {
      ...columnsOf(document, rate),
      ...(sources && { sources, staleTexts: countStale(document.content, sources) }),
      themes: { set: ids(document.content.themes) },
      localities: { set: ids(document.content.localities) },
    },
  })
  if (goOnWith) {
    return tx.revision.update({ where: { id: goOnWith }, data: { content, autosavedFrom, createdAt: new Date() } })
  }
  const last = await tx.revision.aggregate({ where: { listingId: id }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const data = { listingId: id, number, content, authorId: author?.id ?? null, autosavedFrom, restoredFrom }
  return tx.revision.create({ data })
}

/**
 * Freezes a revision into the current publication of one language and ends the one before. The listing's state is the
 * caller's to set, who knows by which move it comes.
 */
export async function insertPublication(
  tx: Transaction,
  publication: {
    listing: { id: string; code: string; sample: boolean }
    revisionId: string
    document: ListingDocument
    locale: Locale
    publisher: Author
    rate: ExchangeRate
    at: Date
  },
) {
  const { listing, revisionId, locale, publisher, rate, at } = publication
  const document = publicPart(publication.document)
  const { content } = document
  const edition = inLocale(content, locale) as Prisma.InputJsonObject
  const proposal = document.kind === 'proposal' ? document.content : null
  await endPublications(tx, listing.id, [locale], 'superseded', at)
  await tx.publication.create({
    data: {
      listingId: listing.id,
      revisionId,
      locale,
      kind: document.kind,
      code: listing.code,
      sample: listing.sample,
      content: edition,
      title: content.title[locale],
      summary: content.summary[locale],
      fieldId: content.field,
      agencyId: content.agency,
      themes: { connect: ids(content.themes) },
      localities: { connect: ids(content.localities) },
      provinceWide: content.provinceWide,
      aidKind: proposal?.aidKind ?? null,
      status: statusOf(document),
      askUsdCents: askUsdCents(document, rate),
      months: proposal?.months ?? null,
      deadline: document.kind === 'story' || !document.content.deadline ? null : new Date(document.content.deadline),
      checkedOn: new Date(checkedOn(document) ?? dayOf(at)),
      publisherId: publisher?.id ?? null,
      publishedAt: at,
      bodyWords: bodyWords(document, locale),
    },
  })
}

/** How far the search for a partner, or the meeting of a need, has come. */
function statusOf(document: ListingDocument): string | null {
  if (document.kind === 'proposal') return document.content.status
  return document.kind === 'need' ? needStatus(document.content) : null
}

/** The day (YYYY-MM-DD) on which its facts were last checked; null where the document does not say. */
function checkedOn(document: ListingDocument): string | null {
  return document.kind === 'proposal' ? document.content.readiness.checkedOn : null
}

/** Ends the current publications of a listing in the given languages. */
export async function endPublications(
  tx: Transaction,
  listingId: string,
  locales: readonly Locale[],
  reason: 'superseded' | 'withdrawn',
  at: Date,
) {
  await tx.publication.updateMany({
    where: { listingId, locale: { in: [...locales] }, endedAt: null },
    data: { endedAt: at, endReason: reason },
  })
}
