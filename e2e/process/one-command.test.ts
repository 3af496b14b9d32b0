import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort, programPassword, startProgram } from './program'

// The whole program, started as `npm start` starts it, on a data folder of its own.

let dataDir = ''

test.beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'nhip-cau-one-command-'))
  chmodSync(dataDir, 0o711)
})

test.afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('One command starts it, a second start shares the database, and neither a signal nor a kill loses data', async ({
  request,
}) => {
  test.setTimeout(180_000) // it starts the program four times
  const port = await freePort()
  const first = startProgram(dataDir, port)
  await first.ready
  expect(first.output()).toContain('First data: loaded')
  expect(first.output()).toContain('Administrator  director@example.org')
  expect(first.output()).not.toContain(programPassword)
  expect((await request.get(`http://localhost:${port}/en`)).status()).toBe(200)

  await test.step('another start on the same port says so and leaves everything alone', async () => {
    const same = startProgram(dataDir, port)
    expect(await same.ended).toBe(1)
    expect(same.output()).toContain(`Port ${port} is in use`)
  })

  const otherPort = await freePort()
  const second = startProgram(dataDir, otherPort)
  await second.ready
  expect(second.output()).toContain('Database: was running')
  expect(second.output()).toContain('First data: already there')

  await test.step('a signal stops the first in order; the second goes on', async () => {
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect((await request.get(`http://localhost:${otherPort}/api/ready`)).status()).toBe(200)
  })

  await test.step('after a kill nothing is left running', async () => {
    second.child.kill('SIGKILL')
    await expect.poll(() => isFree(otherPort), { timeout: 30_000 }).toBe(true)
  })

  await test.step('the next start finds everything as it was, quickly', async () => {
    const began = Date.now()
    const third = startProgram(dataDir, port)
    await third.ready
    expect(Date.now() - began).toBeLessThan(15_000)
    expect(third.output()).toContain('First data: already there')
    expect(third.output()).not.toContain('Administrator')
    expect((await request.get(`http://localhost:${port}/vi`)).status()).toBe(200)
    third.child.kill('SIGINT')
    expect(await third.ended).toBe(0)
  })
})

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port)
  const outcome = await Promise.race([
    once(probe, 'listening').then(() => true),
    once(probe, 'error').then(() => false),
  ]).catch(() => false)
  probe.close()
  return outcome
}
