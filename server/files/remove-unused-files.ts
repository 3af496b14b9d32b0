import 'server-only'
import { db } from '../db'
import { removeParts } from './file-folder'

/** Takes those of the given files from the disk that no listing has any more. One that cannot be removed stays, and is told. */
export async function removeUnusedFiles(hashes: string[]): Promise<void> {
  const used = await db().asset.findMany({ where: { sha256: { in: hashes } }, select: { sha256: true } })
  const inUse = new Set(used.map((file) => file.sha256))
  for (const hash of new Set(hashes)) {
    if (inUse.has(hash)) continue
    await removeParts(hash).catch((error: unknown) => console.error('A file could not be removed:', error))
  }
}
