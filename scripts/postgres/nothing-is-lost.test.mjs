import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPostmaster } from './postmaster.mjs'
import { startPostgres } from './start-postgres.mjs'

let dataDir = ''

beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-kill-'))
  chmodSync(dataDir, 0o711)
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test.each(['the program that writes', 'the database', 'the program that writes', 'the database'])(
  'Nothing the database confirmed is lost when %s is killed in the middle',
  async (victim) => {
    const { confirmed, postmaster } = await writeAndKill(victim)

    const postgres = await startPostgres({ dataDir })
    const client = new pg.Client({ connectionString: postgres.url.replace('/app?', '/postgres?') })
    await client.connect()
    const { rows } = await client.query('select count(*)::int as kept, max(number)::int as last from written')
    await client.end()
    await postgres.stop()

    expect(postgres.adopted).toBe(false)
    expect(postmaster).toBeGreaterThan(0)
    expect(confirmed).toBeGreaterThan(10)
    expect(rows[0].kept).toBe(rows[0].last) // no gap
    expect(rows[0].last).toBeGreaterThanOrEqual(confirmed)
  },
)

/**
 * @param {string} victim
 * @returns {Promise<{ confirmed: number, postmaster: number }>} the last number confirmed before the kill
 */
async function writeAndKill(victim) {
  const script = path.join(import.meta.dirname, 'write-until-killed.mjs')
  const writer = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'ignore'] })
  let output = ''
  writer.stdout.setEncoding('utf8').on('data', (data) => {
    output += data
  })
  const ended = once(writer, 'close')
  while (output.split('\n').length < 50) await sleep(20)
  await sleep(300)
  const postmaster = getPostmaster(path.join(dataDir, 'postgres', 'cluster'))?.pid ?? 0
  if (victim === 'the database') spawn('kill', ['-KILL', String(postmaster)])
  else writer.kill('SIGKILL')
  await ended
  return { confirmed: Number(output.trimEnd().split('\n').at(-1)), postmaster }
}
