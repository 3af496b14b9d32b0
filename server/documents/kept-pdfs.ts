import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env'

/** The file kept under this hash; null when there is none that can be read. */
export async function readKeptPdf(hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(fileOf(hash)))
  } catch {
    return null
  }
}

let refused = false

/**
 * Keeps a file under its hash. It appears whole or not at all. A disk that refuses costs time at the next request, not
 * the file: this never fails, and says so once.
 */
export async function keepPdf(hash: string, bytes: Uint8Array): Promise<void> {
  const file = fileOf(hash)
  const part = `${file}.${randomUUID()}.part`
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(part, bytes)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    if (!refused) console.error('PDFs cannot be kept and are made for each reader:', error)
    refused = true
  }
}

function fileOf(hash: string): string {
  return path.join(env().DATA_DIR, 'pdf', `${hash}.pdf`)
}
