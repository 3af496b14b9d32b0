import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { env } from '../env'
import { publishListing } from '../listings/publish-listing'
import { saveListing } from '../listings/save-listing'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { type PdfWorkers, startPdfWorkers, workerFile } from './pdf-workers'
import { getProposalPdf } from './proposal-pdf'

let director: Actor
let drawn: string[]
const shared = globalThis as typeof globalThis & { pdfWorkers?: PdfWorkers }
const folder = () => path.join(env().DATA_DIR, 'pdf')

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-worker.mjs'])
  await foundProvince()
  director = await hireStaff('director')
})

// Threads that draw nothing and take note of what they were asked for.
beforeEach(() => {
  drawn = []
  shared.pdfWorkers = {
    async render(job) {
      if (job.kind !== 'proposal') throw new Error(job.kind)
      const { view } = job.input
      drawn.push(`${view.code} ${view.edition.title}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      return new TextEncoder().encode(`drawing ${drawn.length} of ${view.code}`)
    },
    close: async () => undefined,
  }
})

afterEach(() => {
  shared.pdfWorkers = undefined
  rmSync(folder(), { recursive: true, force: true })
})

const read = (pdf: { bytes: Uint8Array } | null) => new TextDecoder().decode(pdf?.bytes)

test('Readers who ask at once wait for one drawing, and later ones get it from the disk', async () => {
  const { code } = await publishProposal(director)
  const [first, second] = await Promise.all([getProposalPdf('en', code), getProposalPdf('en', code)])
  const third = await getProposalPdf('en', code.toLowerCase())
  expect([first, second, third].map(read)).toEqual(Array(3).fill(`drawing 1 of ${code}`))
  expect(readdirSync(folder())).toEqual([`${first?.hash}.pdf`])
  expect(first?.fileName).toBe(`${code}-en.pdf`)
})

test('Each language and each publication has its own file', async () => {
  const draft = await publishProposal(director)
  const old = await getProposalPdf('en', draft.code)
  const vietnamese = await getProposalPdf('vi', draft.code)
  const content = completeProposal({ title: { vi: 'Nhan đề mới', en: 'A new title' } })
  const saved = await saveListing(director, { ...draft, content })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  expect((await getProposalPdf('en', draft.code))?.hash).toBe(old?.hash)
  await publishListing(director, { code: draft.code, lockVersion: saved.lockVersion, locales: ['en'] })
  const renewed = await getProposalPdf('en', draft.code)
  expect(new Set([old?.hash, vietnamese?.hash, renewed?.hash]).size).toBe(3)
  expect(drawn.at(-1)).toBe(`${draft.code} A new title`)
})

test('A draft has no PDF for the public, nor has a code that does not exist', async () => {
  const { code } = await writeProposal(director)
  expect(await getProposalPdf('en', code)).toBeNull()
  expect(await getProposalPdf('vi', 'TM-1999-001')).toBeNull()
  const { code: inEnglish } = await publishProposal(director, {}, ['en'])
  expect(await getProposalPdf('vi', inEnglish)).toBeNull()
  expect(drawn).toEqual([])
})

test('A disk that refuses is no reason to refuse the reader', async () => {
  const { code } = await publishProposal(director)
  writeFileSync(folder(), 'a file where the folder should be')
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(read(await getProposalPdf('en', code))).toBe(`drawing 1 of ${code}`)
  expect(read(await getProposalPdf('en', code))).toBe(`drawing 2 of ${code}`)
  expect(complaint).toHaveBeenCalledOnce()
  complaint.mockRestore()
})

test('The threads draw a real PDF', { timeout: 60_000 }, async () => {
  const workers = startPdfWorkers({ file: workerFile, threads: 1, waiting: 0, seconds: 55, megabytes: 512 })
  shared.pdfWorkers = workers
  const { code } = await publishProposal(director)
  const pdf = await getProposalPdf('vi', code)
  expect(read(pdf)).toMatch(/^%PDF-1\.7/)
  await workers.close()
})
