import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { signIn } from '../desk/staff'
import { freePort, programPassword, startProgram } from './program'

let dataDir = ''

test.beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'nhip-cau-readers-'))
  chmodSync(dataDir, 0o711)
})

test.afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('Who was counted a moment before the program is told to end is written down', async ({ page }) => {
  test.setTimeout(120_000) // it starts the program twice
  const port = await freePort()
  const url = `http://localhost:${port}`
  const first = startProgram(dataDir, port)
  await first.ready
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' }
  for (const path of ['/en/proposals/pt-2026-014', '/vi/de-xuat/pt-2026-014', '/en/proposals/pt-2026-014/pdf']) {
    const answer = await fetch(url + path, { headers })
    expect(answer.status, path).toBe(200)
    await answer.arrayBuffer()
  }
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)

  const second = startProgram(dataDir, port)
  await second.ready
  const director = { name: '', email: 'director@example.org', password: programPassword }
  await signIn(page, director, `${url}/en/sign-in`)
  await page.goto(`${url}/en/admin/readers/pt-2026-014`)
  await expect(page.getByText(/: 2 pages opened, 1 PDF downloaded, 0 contact requests\.$/)).toBeVisible()
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
})
