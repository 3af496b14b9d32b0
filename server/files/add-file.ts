import 'server-only'
import type { FileProblem } from '@/domain/file/file-limits'
import type { StoredFile } from '@/domain/file/stored-file'
import { mayMove } from '@/domain/lifecycle'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { type KeptFile, keepFile, type SentFile } from './keep-file'

export type AddOutcome =
  | { kind: 'stored'; file: StoredFile }
  | { kind: 'refused'; problem: FileProblem }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

/**
 * Stores a photo or document for a listing. It is shown nowhere until the listing's document names it and is published.
 * The same file sent twice is stored once.
 */
export async function addFile(actor: Actor, { code, file }: { code: string; file: SentFile }): Promise<AddOutcome> {
  const listing = await db().listing.findUnique({ where: { code }, select: { id: true, state: true } })
  if (!listing) return { kind: 'not-found' }
  if (!mayMove(actor.role, 'save', listing.state)) return { kind: 'forbidden' }
  const kept = await keepFile(file)
  if ('problem' in kept) return { kind: 'refused', problem: kept.problem }
  const id = await db().$transaction(async (tx) => {
    const id = await insertAsset(tx, listing.id, kept)
    const { fileName, mediaType, sha256 } = kept
    await record(tx, actor, 'file.add', { kind: 'listing', id: listing.id }, { code, fileName, mediaType, sha256 })
    return id
  })
  return { kind: 'stored', file: toStored(id, kept) }
}

/** Writes down that a kept file belongs to a listing, and returns its id; the one it has when it is written down already. */
async function insertAsset(tx: Transaction, listingId: string, kept: KeptFile): Promise<string> {
  const { kind: _kind, ...columns } = kept
  const { id } = await tx.asset.upsert({
    where: { listingId_sha256: { listingId, sha256: kept.sha256 } },
    create: { listingId, ...columns },
    update: {},
  })
  return id
}

function toStored(id: string, kept: KeptFile): StoredFile {
  const { sha256 } = kept
  if (kept.kind === 'photo') return { kind: 'photo', id, sha256, width: kept.width, height: kept.height }
  const { fileName, mediaType, bytes } = kept
  return { kind: 'document', id, sha256, fileName, mediaType, bytes }
}
