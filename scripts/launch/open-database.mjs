import path from 'node:path'
import { PlainError } from '../plain-error.mjs'
import { createDatabase } from '../postgres/create-database.mjs'
import { migrate } from '../postgres/migrate.mjs'
import { startPostgres } from '../postgres/start-postgres.mjs'
import { project } from '../project.mjs'

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {string} told what to tell about it
 * @property {string} place where its data is
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop
 */

/**
 * The database to work with: the server DATABASE_URL names, else our own.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<Database>}
 */
export async function openDatabase({ databaseUrl, dataDir }) {
  if (!databaseUrl) {
    const postgres = await startPostgres({ dataDir })
    await createDatabase(postgres.url)
    return { ...postgres, told: postgres.adopted ? 'was running' : 'started', place: postgres.home }
  }
  const { host, pathname } = parse(databaseUrl)
  await createDatabase(databaseUrl).catch((cause) => {
    throw new PlainError(
      `The database in DATABASE_URL (${host}${pathname}) cannot be used: ${cause.message || cause.code}`,
      { cause },
    )
  })
  return {
    url: databaseUrl,
    told: `using ${host}`,
    place: `${host}${pathname}`,
    isRunning: () => true,
    stop: async () => {},
  }
}

/**
 * Brings its tables up to date.
 * @param {Database} database
 * @returns {Promise<string>} what it did, in a word or two
 */
export async function migrateDatabase({ url }) {
  const applied = await migrate(url, path.join(project, 'prisma', 'migrations'))
  return applied.length > 0 ? `migrated (${applied.length})` : 'up to date'
}

/** @param {string} url */
function parse(url) {
  try {
    return new URL(url)
  } catch {
    throw new PlainError('DATABASE_URL is no address. It looks like postgresql://user:password@host:5432/name')
  }
}
