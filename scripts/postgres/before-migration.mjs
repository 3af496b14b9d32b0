import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { project } from '../project.mjs'
import { createDatabase } from './create-database.mjs'
import { migrate } from './migrate.mjs'

const all = path.join(project, 'prisma', 'migrations')

/**
 * A database of its own as it was before a migration, for tests of upgrades.
 * @param {string} serverUrl any database of the server
 * @param {string} migration the name of the migration's folder
 */
export async function databaseBefore(serverUrl, migration) {
  const url = new URL(serverUrl)
  url.pathname = `/upgrade_${Math.random().toString(36).slice(2)}`
  await createDatabase(url.href)
  const earlier = mkdtempSync(path.join(tmpdir(), 'nhip-cau-before-'))
  for (const name of readdirSync(all).filter((one) => /^\d/.test(one) && one < migration)) {
    cpSync(path.join(all, name), path.join(earlier, name), { recursive: true })
  }
  await migrate(url.href, earlier)
  rmSync(earlier, { recursive: true, force: true })
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return { client, upgrade: () => migrate(url.href, all), end: () => client.end() }
}
