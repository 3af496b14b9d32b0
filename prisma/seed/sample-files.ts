import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transaction } from '@/server/db'
import { type KeptFile, keepFile } from '@/server/files/keep-file'
import type { SampleFiles } from './sample'

type Kept = { id: string; file: KeptFile }

/** The photos and documents of a sample as its document names them, and what must be written down beside it. */
export type PreparedFiles = { photos: object[]; documents: object[]; kept: Kept[] }

/** Keeps a sample's files in the data folder. @throws Error when one cannot be kept or is not what it should be. */
export async function prepareFiles(
  folder: string,
  { photos = [], documents = [] }: SampleFiles,
): Promise<PreparedFiles> {
  const prepared: PreparedFiles = { photos: [], documents: [], kept: [] }
  for (const { file: name, ...words } of photos) {
    const { id, file } = await keep(folder, name)
    if (file.kind !== 'photo') throw new Error(`Sample file ${name} is not a picture.`)
    prepared.kept.push({ id, file })
    prepared.photos.push({ id, sha256: file.sha256, width: file.width, height: file.height, ...words })
  }
  for (const { file: name, ...words } of documents) {
    const { id, file } = await keep(folder, name)
    if (file.kind !== 'document') throw new Error(`Sample file ${name} is not a document.`)
    prepared.kept.push({ id, file })
    const { sha256, fileName, mediaType, bytes } = file
    prepared.documents.push({ id, sha256, fileName, mediaType, bytes, ...words })
  }
  return prepared
}

async function keep(folder: string, name: string): Promise<Kept> {
  const file = await keepFile({ name, bytes: readFileSync(join(folder, name)) })
  if ('problem' in file) throw new Error(`Sample file ${name} cannot be kept: ${file.problem}.`)
  return { id: randomUUID(), file }
}

/** Writes down that the files belong to a listing. */
export async function writeFiles(tx: Transaction, listingId: string, { kept }: PreparedFiles): Promise<void> {
  await tx.asset.createMany({
    data: kept.map(({ id, file: { kind: _kind, ...columns } }) => ({ id, listingId, ...columns })),
  })
}
