import path from 'node:path'
import { generateClient } from '../launch/generate-client.mjs'
import { createDatabase } from '../postgres/create-database.mjs'
import { migrate } from '../postgres/migrate.mjs'
import { startTemporaryPostgres } from '../postgres/start-temporary-postgres.mjs'
import { project } from '../project.mjs'

/**
 * Before all tests: one PostgreSQL in a temporary folder with a migrated template database, which each test file that
 * works with data copies for itself (see database-for-file.mjs).
 * @param {import('vitest/node').TestProject} tests
 * @returns {Promise<() => Promise<void>>} undoes it
 */
export default async function prepareDatabase(tests) {
  await generateClient({})
  const postgres = await startTemporaryPostgres()
  try {
    await createDatabase(postgres.url)
    await migrate(postgres.url, path.join(project, 'prisma', 'migrations'))
  } catch (error) {
    await postgres.stop()
    throw error
  }
  tests.provide('postgres', { url: postgres.url, dataDir: path.dirname(postgres.home) })
  return postgres.stop
}
