import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env'

/** Files that can be made again, kept under the hash of what they are made from. */
export type KeptResults = {
  /** The file kept under this hash; null when there is none that can be read. */
  read(hash: string): Promise<Uint8Array<ArrayBuffer> | null>
  /**
   * Keeps a file under its hash. It appears whole or not at all. A disk that refuses costs time at the next request, not
   * the file: this never fails, and says so once.
   */
  keep(hash: string, bytes: Uint8Array): Promise<void>
}

/** Results of one kind in a folder of their own, which can be emptied at any time. */
export function keptResults(folder: string, ending: string): KeptResults {
  let refused = false
  const fileOf = (hash: string) => path.join(/* turbopackIgnore: true */ env().DATA_DIR, folder, `${hash}.${ending}`)
  return {
    async read(hash) {
      try {
        return new Uint8Array(await readFile(/* turbopackIgnore: true */ fileOf(hash)))
      } catch {
        return null
      }
    },
    async keep(hash, bytes) {
      const file = fileOf(hash)
      const part = `${file}.${randomUUID()}.part`
      try {
        await mkdir(path.dirname(file), { recursive: true })
        await writeFile(part, bytes)
        await rename(part, file)
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined)
        if (!refused) console.error(`Files of the folder ${folder} cannot be kept and are made for each reader:`, error)
        refused = true
      }
    },
  }
}
