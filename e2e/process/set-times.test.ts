import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parseSetTime, toSetTime } from '../../domain/schedule/set-time'
import { publishBoth } from '../desk/proposal-steps'
import { signIn } from '../desk/staff'
import { freePort, programPassword, startProgram } from './program'

let dataDir = ''

test.beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'nhip-cau-set-times-'))
  chmodSync(dataDir, 0o711)
})

test.afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('What was set for a time at which the program lay dead happens when it starts again, and only once', async ({
  page,
}) => {
  test.setTimeout(240_000) // it starts the program three times and lets a minute pass
  const port = await freePort()
  const url = `http://localhost:${port}`
  const director = { name: '', email: 'director@example.org', password: programPassword }
  const editor = `${url}/en/admin/proposals/pt-2026-014`
  const status = async () => (await fetch(`${url}/en/proposals/pt-2026-014`)).status
  const kill = async ({ child, ended }: ReturnType<typeof startProgram>) => {
    child.kill('SIGKILL')
    await ended
    await expect.poll(() => status().catch(() => 'closed'), { timeout: 30_000 }).toBe('closed')
  }

  const first = startProgram(dataDir, port)
  await first.ready
  await signIn(page, director, `${url}/en/sign-in`)
  await page.goto(editor)
  await page.getByText('Withdraw from the public site').click()
  await page.getByText('Withdraw at a set time').click()
  const at = toSetTime(new Date(Date.now() + 60_000))
  await page.locator('[name="review:at:withdraw"]').fill(at)
  await page.getByRole('button', { name: 'Set withdrawal' }).click()
  await expect(page.getByText('The time is set.')).toBeVisible()
  expect(await status()).toBe(200)
  await kill(first)
  await page.waitForTimeout(Math.max(0, (parseSetTime(at)?.getTime() ?? 0) - Date.now()))

  const second = startProgram(dataDir, port)
  await second.ready
  await expect.poll(status, { timeout: 15_000 }).toBe(404)
  await page.goto(editor)
  await publishBoth(page)
  await expect.poll(status).toBe(200)
  await kill(second)

  const third = startProgram(dataDir, port)
  await third.ready
  await page.waitForTimeout(12_000) // it looks every five seconds
  expect(await status()).toBe(200)
  third.child.kill('SIGTERM')
  expect(await third.ended).toBe(0)
})
