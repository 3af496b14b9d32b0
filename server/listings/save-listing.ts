import 'server-only'
import { stateAfter } from '@/domain/lifecycle'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { namesUnknownFile } from '../files/names-unknown-file'
import { getSettings } from '../settings/site-profile'
import { parseDocument } from './listing-document'
import { updateListing } from './listing-store'

export type SaveOutcome =
  | { kind: 'saved'; lockVersion: number }
  /** Somebody saved in between; `lockVersion` is theirs, and nothing was written. */
  | { kind: 'conflict'; lockVersion: number }
  /** A key in the document names a field, theme, partner, commune or file that does not exist. */
  | { kind: 'unknown-key' }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

/**
 * Saves a listing's document as a new revision, however incomplete it is. `lockVersion` is the one the writer began
 * from; when it is no longer the current one, nothing is written. A document that is already saved as it is makes no new
 * revision, so that what is published does not count as changed. What the public sees does not change.
 * @throws ZodError when the content does not have the shape of the listing's kind.
 */
export async function saveListing(
  actor: Actor,
  change: { code: string; lockVersion: number; content: unknown },
): Promise<SaveOutcome> {
  const { rate } = await getSettings()
  return db().$transaction(async (tx): Promise<SaveOutcome> => {
    const listing = await tx.listing.findUnique({ where: { code: change.code } })
    if (!listing) return { kind: 'not-found' }
    const state = stateAfter(actor.role, 'save', listing.state)
    if (!state) return { kind: 'forbidden' }
    const document = parseDocument(listing.kind, change.content)
    if (await namesUnknownKey(tx, document)) return { kind: 'unknown-key' }
    if (await namesUnknownFile(tx, listing.id, document.content)) return { kind: 'unknown-key' }

    const { id, lockVersion } = listing
    if (lockVersion === change.lockVersion && isSame(document, parseDocument(listing.kind, listing.content))) {
      return { kind: 'saved', lockVersion }
    }
    const taken = await tx.listing.updateMany({
      where: { id, lockVersion: change.lockVersion },
      data: { lockVersion: { increment: 1 }, state },
    })
    if (taken.count === 0) return { kind: 'conflict', lockVersion }
    const revision = await updateListing(tx, { id, document, author: actor, rate })
    const detail = { code: listing.code, revision: revision.number }
    await record(tx, actor, 'listing.save', { kind: 'listing', id }, detail)
    return { kind: 'saved', lockVersion: change.lockVersion + 1 }
  })
}

/** Parsing puts the properties of both into the order of the schema, so equal documents are equal texts. */
function isSame(one: ListingDocument, other: ListingDocument): boolean {
  return JSON.stringify(one.content) === JSON.stringify(other.content)
}

async function namesUnknownKey(tx: Transaction, { content }: ListingDocument): Promise<boolean> {
  const { field, agency } = content
  const themes = [...new Set(content.themes)]
  const localities = [...new Set(content.localities)]
  if (field !== null && (await tx.field.count({ where: { id: field } })) === 0) return true
  if (agency !== null && (await tx.agency.count({ where: { id: agency } })) === 0) return true
  if ((await tx.theme.count({ where: { id: { in: themes } } })) < themes.length) return true
  return (await tx.locality.count({ where: { id: { in: localities } } })) < localities.length
}
