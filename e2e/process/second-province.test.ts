import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort, startProgram } from './program'

// The same program with another province's first data, on a data folder of its own.

let dataDir = ''
let url = ''
let program: ReturnType<typeof startProgram>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  dataDir = mkdtempSync(join(tmpdir(), 'nhip-cau-second-province-'))
  chmodSync(dataDir, 0o711)
  const port = await freePort()
  program = startProgram(dataDir, port, { SEED_PROFILE: 'binh-phuoc' })
  await program.ready
  url = `http://localhost:${port}`
})

test.afterAll(async () => {
  program.child.kill('SIGINT')
  await program.ended
  rmSync(dataDir, { recursive: true, force: true })
})

test('The whole site is that province’s: its name, places, proposals and portfolio, and no other', async ({
  request,
}) => {
  const read = async (path: string) => {
    const answer = await request.get(url + path)
    expect(answer.status(), path).toBe(200)
    return answer.text()
  }
  for (const path of ['/vi', '/en', '/vi/de-xuat', '/en/proposals', '/vi/du-an', '/en/portfolio', '/en/places']) {
    const page = await read(path)
    expect(page, path).toContain('Bình Phước')
    expect(page, path).not.toMatch(/Phú Thọ|PT-2026/)
  }
  expect(await read('/en/proposals')).toContain('BP-2026-001')
  expect(await read('/en/proposals?view=map')).toContain('former provinces Bình Phước')
  expect(await read('/en/places/25405')).toContain('Bom Bo')
  expect((await read('/en/portfolio?status=recorded')).match(/BP-2023-P\d{3}<\/span>/g)).toHaveLength(10)
})

test('A proposal is there in both languages, on the page and as a PDF', async ({ request }) => {
  for (const path of ['/vi/de-xuat/bp-2026-001', '/en/proposals/bp-2026-001']) {
    expect((await request.get(url + path)).status(), path).toBe(200)
    const pdf = await request.get(`${url}${path}/pdf`)
    expect(pdf.status(), path).toBe(200)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  }
})
