import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { createDatabase } from './create-database.mjs'
import { migrate } from './migrate.mjs'

let url = ''
let folder = ''

beforeEach(async () => {
  const address = new URL(inject('postgres').url)
  address.pathname = `/migrate_${Math.random().toString(36).slice(2)}`
  url = address.href
  await createDatabase(url)
  folder = mkdtempSync(path.join(tmpdir(), 'nhip-cau-migrations-'))
  write('20260101000000_one', 'CREATE TABLE one (id int)')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('Migrations are applied once, in their order, and running it again changes nothing', async () => {
  write('20260102000000_two', 'ALTER TABLE one ADD COLUMN name text')
  expect(await migrate(url, folder)).toEqual(['20260101000000_one', '20260102000000_two'])
  expect(await migrate(url, folder)).toEqual([])
  write('20260103000000_three', 'INSERT INTO one VALUES (1, $$a; b$$)')
  expect(await migrate(url, folder)).toEqual(['20260103000000_three'])
  expect(await ask('SELECT id, name FROM one')).toEqual([{ id: 1, name: 'a; b' }])
})

test('Two programs that migrate at once wait for each other', async () => {
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
  expect(applied.flat()).toEqual(['20260101000000_one'])
})

test('A migration that fails leaves nothing of itself, and says why', async () => {
  write('20260102000000_two', 'CREATE TABLE two (id int); ALTER TABLE nowhere ADD COLUMN name text')
  await expect(migrate(url, folder)).rejects.toThrow(
    /20260102000000_two could not be applied.*"nowhere" does not exist/,
  )
  expect(await ask(`SELECT to_regclass('one') IS NOT NULL AS one, to_regclass('two') IS NOT NULL AS two`)).toEqual([
    { one: true, two: false },
  ])
  write('20260102000000_two', 'CREATE TABLE two (id int)')
  expect(await migrate(url, folder)).toEqual(['20260102000000_two'])
})

test('A migration edited after it was applied is refused', async () => {
  await migrate(url, folder)
  write('20260101000000_one', 'CREATE TABLE one (id bigint)')
  await expect(migrate(url, folder)).rejects.toThrow(/20260101000000_one was edited after it was applied/)
})

test('A migration another tool left half done is refused', async () => {
  await migrate(url, folder)
  await ask('UPDATE _prisma_migrations SET finished_at = NULL')
  await expect(migrate(url, folder)).rejects.toThrow(/20260101000000_one failed half way/)
})

test('A database from a newer version is refused', async () => {
  write('20260102000000_two', 'CREATE TABLE two (id int)')
  await migrate(url, folder)
  rmSync(path.join(folder, '20260102000000_two'), { recursive: true })
  await expect(migrate(url, folder)).rejects.toThrow(/newer or different version.*20260102000000_two/)
})

/**
 * @param {string} name
 * @param {string} sql
 */
function write(name, sql) {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

/** @param {string} sql */
async function ask(sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
