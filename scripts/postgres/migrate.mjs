import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { PlainError } from '../plain-error.mjs'

/** Prisma's own table, so that its tools see these migrations as their own. */
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

/** The advisory lock Prisma Migrate takes: two deployments, ours or its own, wait for each other. */
const prismaLock = 72707369

/**
 * Brings a database to the newest migration: what `prisma migrate deploy` does, without the engine it would download.
 * Each migration is applied whole or not at all. Running it again changes nothing.
 * @param {string} url
 * @param {string} migrationsDir
 * @returns {Promise<string[]>} the names of the migrations applied now
 * @throws {PlainError} when the database holds a migration that failed, was edited since, or is unknown here, and when
 *   a migration's SQL fails
 */
export async function migrate(url, migrationsDir) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock])
    await client.query(table)
    const migrations = readMigrations(migrationsDir)
    const todo = await findUnapplied(client, migrations)
    for (const migration of todo) await apply(client, migration)
    return todo.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/** @param {string} folder */
function readMigrations(folder) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * @param {pg.Client} client
 * @param {Migration[]} migrations
 */
async function findUnapplied(client, migrations) {
  const { rows } = await client.query(
    'SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  for (const { name, checksum, finished_at } of rows) {
    const here = migrations.find((migration) => migration.name === name)
    if (!finished_at) {
      throw new PlainError(
        `The migration ${name} failed half way in this database. Put the database right by hand (or from a backup), ` +
          `then delete the row: DELETE FROM _prisma_migrations WHERE migration_name = '${name}'.`,
      )
    }
    if (!here) {
      throw new PlainError(
        `This database was made by a newer or different version: it holds the migration ${name}, which is not in prisma/migrations.`,
      )
    }
    if (here.checksum !== checksum) {
      throw new PlainError(
        `The migration ${name} was edited after it was applied to this database. Restore its file and write the change as a new migration.`,
      )
    }
  }
  return migrations.filter((migration) => !rows.some((row) => row.name === migration.name))
}

/**
 * @param {pg.Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK')
    const { message } = /** @type {Error} */ (cause)
    throw new PlainError(`The migration ${name} could not be applied, and nothing of it was: ${message}`, { cause })
  }
}
