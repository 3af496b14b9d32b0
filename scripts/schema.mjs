// `npm run schema -- create NAME` writes the next migration from what changed in prisma/schema.prisma.
// `npm run schema -- diff` shows what the migrations lack, and fails when that is something.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findDrift } from './find-drift.mjs'
import { createDatabase } from './postgres/create-database.mjs'
import { migrate } from './postgres/migrate.mjs'
import { startTemporaryPostgres } from './postgres/start-temporary-postgres.mjs'

const project = path.resolve(import.meta.dirname, '..')
const migrationsDir = path.join(project, 'prisma', 'migrations')
const [command, name = ''] = process.argv.slice(2)

if (command === 'create' && /^[a-z0-9_]+$/.test(name)) {
  const sql = await compare()
  if (sql) writeMigration(sql)
  else console.log('The migrations already match the schema.')
} else if (command === 'diff') {
  const sql = await compare()
  console.log(sql || 'The migrations match the schema.')
  process.exitCode = sql ? 1 : 0
} else {
  console.error('npm run schema -- create NAME   write the next migration (NAME of small letters, digits and _)')
  console.error('npm run schema -- diff          show what the migrations lack against prisma/schema.prisma')
  process.exitCode = 2
}

/** What a database made by the migrations lacks against the schema. */
async function compare() {
  const postgres = await startTemporaryPostgres()
  try {
    await createDatabase(postgres.url)
    await migrate(postgres.url, migrationsDir)
    return await findDrift(postgres.url, path.join(project, 'prisma', 'schema.prisma'))
  } finally {
    await postgres.stop()
  }
}

/** @param {string} sql */
function writeMigration(sql) {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = path.join(migrationsDir, `${time}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  const lock = path.join(migrationsDir, 'migration_lock.toml') // tells Prisma's own tools which database this is for
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n')
  console.log(`Wrote ${path.relative(project, folder)}/migration.sql`)
}
