import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDatabase } from './create-database.mjs'
import { getPostmaster } from './postmaster.mjs'
import { startPostgres } from './start-postgres.mjs'

let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-start-'))
  chmodSync(dataDir, 0o711)
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const start = () => startPostgres({ dataDir, throwaway: true })
const cluster = () => path.join(dataDir, 'postgres', 'cluster')

test('A second start adopts the running database, and only the last one to stop ends it', async () => {
  const first = await start()
  const second = await start()
  expect(first.adopted).toBe(false)
  expect(second).toMatchObject({ adopted: true, url: first.url })

  await first.stop()
  await expect(ask(second.url, 'select 1 as one')).resolves.toEqual([{ one: 1 }])

  await second.stop()
  expect(second.isRunning()).toBe(false)
  expect(getPostmaster(cluster())).toBeNull()
})

test('Starts at the same moment end with one server', async () => {
  const started = await Promise.all([start(), start(), start()])
  expect(new Set(started.map((postgres) => postgres.url)).size).toBe(1)
  expect(started.filter((postgres) => !postgres.adopted)).toHaveLength(1)
  await Promise.all(started.map((postgres) => postgres.stop()))
  expect(started[0].isRunning()).toBe(false)
})

test('What was saved is there after the next start, and đ and Đ are one letter', async () => {
  const before = await start()
  await createDatabase(before.url)
  await ask(before.url, `create table kept as select 'ĐƯỜNG' as word`)
  await before.stop()

  const after = await start()
  expect(await ask(after.url, 'select lower(word) as word from kept')).toEqual([{ word: 'đường' }])
  await after.stop()
})

test.each([
  ['no process any more', 999_999_999],
  ['another program since', process.pid],
])('A pid file left behind, whose number is %s, does not keep the database from starting', async (_, pid) => {
  const before = await start()
  const file = path.join(cluster(), 'postmaster.pid')
  const left = readFileSync(file, 'utf8').replace(/^\d+/, String(pid))
  await before.stop()
  writeFileSync(file, left)

  const after = await start()
  expect(after.adopted).toBe(false)
  await after.stop()
})

test('Each data folder has a password of its own, for its owner only, and losing it is told in a sentence', async () => {
  const postgres = await start()
  const file = path.join(dataDir, 'database-password')
  expect(new URL(postgres.url).password).toBe(readFileSync(file, 'utf8').trim())
  const wrong = new URL(postgres.url)
  wrong.password = 'postgres'
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
  await postgres.stop()

  rmSync(file)
  await expect(start()).rejects.toThrow(/database-password is missing.*Put it back/)
})

/**
 * @param {string} url
 * @param {string} sql
 */
async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url.replace('/app?', '/postgres?') })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
