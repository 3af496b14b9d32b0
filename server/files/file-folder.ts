import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env'

/**
 * Keeps the parts of a file (the sizes of a photo, or the one document) in a folder of its own under the file's hash. They
 * appear all together or not at all; parts that are there already stay, being the same.
 * @throws Error when the disk is full or refuses; nothing is left behind.
 */
export async function keepParts(sha256: string, parts: Map<string, Uint8Array>): Promise<void> {
  const folder = folderOf(sha256)
  const making = `${folder}.${randomUUID()}.part`
  try {
    await mkdir(making, { recursive: true })
    for (const [name, bytes] of parts) await writeFile(path.join(making, name), bytes, { flush: true })
    await rename(making, folder).catch(async (error: unknown) => {
      // Somebody else has kept the same file at this moment or before.
      if (!(await hasParts(sha256, parts))) throw error
      await rm(making, { recursive: true, force: true })
    })
  } catch (error) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}

/** One part of a kept file; null when there is none. `name` must come from the program, never from an address. */
export async function readPart(sha256: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path.join(folderOf(sha256), name)))
  } catch {
    return null
  }
}

/** Takes a kept file from the disk; nothing happens when it is not there. */
export async function removeParts(sha256: string): Promise<void> {
  await rm(folderOf(sha256), { recursive: true, force: true })
}

async function hasParts(sha256: string, parts: Map<string, Uint8Array>): Promise<boolean> {
  const found = await Promise.all([...parts.keys()].map((name) => readPart(sha256, name)))
  return found.every((bytes) => bytes !== null)
}

function folderOf(sha256: string): string {
  return path.join(env().DATA_DIR, 'files', sha256)
}
