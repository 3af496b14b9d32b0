import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from './start-postgres.mjs'

/**
 * Starts a PostgreSQL in a new temporary folder. `stop` ends it and removes the folder with all that is in it.
 * @returns {Promise<import('./start-postgres.mjs').Postgres>}
 */
export async function startTemporaryPostgres() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-'))
  chmodSync(dataDir, 0o711) // the database's user, not root, must pass through it
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  try {
    const postgres = await startPostgres({ dataDir, throwaway: true })
    return { ...postgres, stop: () => postgres.stop().then(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
