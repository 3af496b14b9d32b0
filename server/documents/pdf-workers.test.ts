import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { proposalFixture } from '@/documents/proposal-fixture'
import { PdfBusy, type PdfWorkers, startPdfWorkers } from './pdf-workers'

const folder = mkdtempSync(path.join(tmpdir(), 'pdf-workers-'))
const file = path.join(folder, 'worker.mjs')

// In place of the real worker: does what the title of the proposal says, and draws "done".
writeFileSync(
  file,
  `export default async function ({ input: { view: { edition: { title } } } }) {
    if (title === 'wait') await new Promise((resolve) => setTimeout(resolve, 400))
    if (title === 'loop') for (;;) {}
    if (title === 'die') process.exit(1)
    if (title === 'eat') for (const eaten = []; ; ) eaten.push(Array.from({ length: 1e5 }, (_, i) => String(i)))
    if (title === 'fail') throw new Error('no ink')
    return new TextEncoder().encode('done')
  }`,
)

let workers: PdfWorkers
afterEach(() => workers.close())
afterAll(() => rmSync(folder, { recursive: true }))

const start = (limits: { waiting?: number; seconds?: number } = {}) => {
  workers = startPdfWorkers({ file, threads: 1, waiting: 5, seconds: 10, megabytes: 64, ...limits })
}

async function draw(title: string): Promise<string> {
  const input = proposalFixture('en')
  input.view.edition.title = title
  return new TextDecoder().decode(await workers.render({ kind: 'proposal', input }))
}

test('Who comes when the queue is full is sent away, and nobody else', async () => {
  start({ waiting: 2 })
  const served = [draw('wait'), draw('wait'), draw('wait')]
  await expect(draw('wait')).rejects.toThrow(PdfBusy)
  expect(await Promise.all(served)).toEqual(['done', 'done', 'done'])
  expect(await draw('now there is room')).toBe('done')
})

test('A drawing that takes too long is given up, and the next one succeeds', async () => {
  start({ seconds: 1 })
  await expect(draw('loop')).rejects.toThrow(PdfBusy)
  await expect.poll(() => draw('next').catch(() => 'not yet'), { timeout: 5000 }).toBe('done')
})

test('A thread that dies fails its own drawing only, and is replaced', async () => {
  start()
  await expect(draw('die')).rejects.toThrow('exited')
  expect(await draw('next')).toBe('done')
})

test('A thread that wants too much memory is ended, not the server', async () => {
  start()
  await expect(draw('eat')).rejects.toThrow(/memory/)
  expect(await draw('next')).toBe('done')
})

test('A reader is told to come back, whichever bundle started the threads', async () => {
  start({ waiting: 0 })
  const served = draw('wait')
  const error = await draw('wait').catch((reason: unknown) => reason)
  vi.resetModules()
  const elsewhere = await import('./pdf-workers')
  expect(elsewhere.PdfBusy).not.toBe(PdfBusy)
  expect(error instanceof elsewhere.PdfBusy).toBe(true)
  await served
})

test('A drawing that fails tells why', async () => {
  start()
  await expect(draw('fail')).rejects.toThrow('no ink')
})
