import 'server-only'
import { stateAfter } from '@/domain/lifecycle'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { ExchangeRate } from '@/domain/money/money'
import { countStale, rememberSources, type Sources, sources } from '@/domain/translation/sources'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { namesUnknownFile } from '../files/names-unknown-file'
import { getSettings } from '../settings/site-profile'
import { parseDocument } from './listing-document'
import { updateListing } from './listing-store'
import { namesUnknownKey } from './names-unknown-key'
import { findRunningRevision } from './running-revision'

export type SaveOutcome =
  | { kind: 'saved'; lockVersion: number }
  /** Somebody saved in between; `lockVersion` is theirs, and nothing was written. */
  | { kind: 'conflict'; lockVersion: number }
  /** A key in the document names a field, theme, partner, commune or file that does not exist. */
  | { kind: 'unknown-key' }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

export type Change = {
  code: string
  /** The version that the writer began from. */
  lockVersion: number
  content: unknown
  /** Saved by itself while somebody writes. */
  auto?: boolean
  /** Tells one open editor from another. */
  editor?: string
  /** The paths of texts whose English was confirmed. Shape: domain/translation. */
  confirmed?: readonly string[]
  /** The number of the version that it brings back, which is a version of its own. */
  restoredFrom?: number
  /** The import of a workbook that it is part of. */
  importId?: string
}

/**
 * Saves a listing's document as a new revision, however incomplete it is; what the same author saved by itself some minutes
 * ago is gone on with instead (record 19). When `lockVersion` is no longer the current one, nothing is written, unless that
 * was raised by this same editor's last save, whose answer was lost on the way. A document that is already saved as it is
 * makes no new revision, so that what is published does not count as changed. What the public sees does not change.
 * @throws ZodError when the content does not have the shape of the listing's kind.
 */
export async function saveListing(actor: Actor, change: Change): Promise<SaveOutcome> {
  const { rate } = await getSettings()
  return db().$transaction((tx) => saveWithin(tx, actor, change, rate))
}

/** What `saveListing` promises, within a transaction that does more. */
export async function saveWithin(
  tx: Transaction,
  actor: Actor,
  change: Change,
  rate: ExchangeRate,
): Promise<SaveOutcome> {
  // Whoever saves at the same moment waits here, and then meets the new lock version.
  await tx.$queryRaw`SELECT id FROM "Listing" WHERE code = ${change.code} FOR UPDATE`
  const listing = await tx.listing.findUnique({ where: { code: change.code } })
  if (!listing) return { kind: 'not-found' }
  const state = stateAfter(actor.role, 'save', listing.state)
  if (!state) return { kind: 'forbidden' }
  const document = parseDocument(listing.kind, change.content)
  if (await namesUnknownKey(tx, document)) return { kind: 'unknown-key' }
  if (await namesUnknownFile(tx, listing.id, document.content)) return { kind: 'unknown-key' }

  const { id, lockVersion } = listing
  if (
    lockVersion !== change.lockVersion &&
    !(await isOwnLostSave(tx, actor, { id, lockVersion, editor: change.editor }))
  ) {
    return { kind: 'conflict', lockVersion }
  }
  const before = parseDocument(listing.kind, listing.content)
  const remembered = sources.parse(listing.sources)
  const after = { before: before.content, after: document.content, remembered }
  const known = rememberSources({ ...after, ...(change.confirmed && { confirmed: change.confirmed }) })
  if (isSame(document, before)) {
    if (change.confirmed?.length)
      await confirmTranslations(tx, actor, { listing, document, known, paths: change.confirmed })
    return { kind: 'saved', lockVersion }
  }

  const running = change.restoredFrom === undefined ? await findRunningRevision(tx, actor, id) : null
  const next = lockVersion + 1
  await tx.listing.update({ where: { id }, data: { lockVersion: next, state } })
  const revision = await updateListing(tx, {
    id,
    document,
    author: actor,
    rate,
    sources: known,
    goOnWith: running?.id ?? null,
    autosavedFrom: change.auto ? (running?.autosavedFrom ?? new Date()) : null,
    restoredFrom: change.restoredFrom ?? null,
  })
  const detail = {
    code: listing.code,
    revision: revision.number,
    lockVersion: next,
    ...(change.editor && { editor: change.editor }),
    ...(change.restoredFrom !== undefined && { restoredFrom: change.restoredFrom }),
    ...(change.importId && { import: change.importId }),
  }
  await record(tx, actor, 'listing.save', { kind: 'listing', id }, detail)
  return { kind: 'saved', lockVersion: next }
}

type Confirmation = {
  listing: { id: string; code: string }
  document: ListingDocument
  known: Sources
  paths: readonly string[]
}

/** Keeps that English texts were confirmed which nobody changed. */
async function confirmTranslations(tx: Transaction, actor: Actor, { listing, document, known, paths }: Confirmation) {
  const staleTexts = countStale(document.content, known)
  await tx.listing.update({ where: { id: listing.id }, data: { sources: known, staleTexts } })
  const detail = { code: listing.code, confirmed: [...paths] }
  await record(tx, actor, 'listing.save', { kind: 'listing', id: listing.id }, detail)
}

/** Whether the current version was saved by this person from this very editor, so that its form includes it. */
async function isOwnLostSave(
  tx: Transaction,
  actor: Actor,
  { id, lockVersion, editor }: { id: string; lockVersion: number; editor: string | undefined },
): Promise<boolean> {
  if (!editor) return false
  const detail = [
    { detail: { path: ['lockVersion'], equals: lockVersion } },
    { detail: { path: ['editor'], equals: editor } },
  ]
  const where = { subjectKind: 'listing', subjectId: id, action: 'listing.save', actorId: actor.id, AND: detail }
  return (await tx.auditEvent.count({ where })) > 0
}

/** Parsing puts the properties of both into the order of the schema, so equal documents are equal texts. */
function isSame(one: ListingDocument, other: ListingDocument): boolean {
  return JSON.stringify(one.content) === JSON.stringify(other.content)
}
