import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PdfJob } from '@/documents/pdf-job'
import type { Actor } from '../actor'
import { env } from '../env'
import { findSelection } from '../saved/find-selection'
import { publishProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import type { PdfWorkers } from './pdf-workers'
import { getSelectionPdf } from './selection-pdf'

const shared = globalThis as typeof globalThis & { pdfWorkers?: PdfWorkers }
const asked: Extract<PdfJob, { kind: 'selection' }>[] = []
let director: Actor

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-worker.mjs'])
  await foundProvince()
  director = await hireStaff('director')
  // Threads that draw nothing and take note of what they were asked for.
  shared.pdfWorkers = {
    async render(job) {
      await new Promise((resolve) => setTimeout(resolve, 30))
      if (job.kind === 'selection') asked.push(job)
      return new TextEncoder().encode(
        job.kind === 'selection' ? 'whole' : `${job.input.view.code}-${job.input.view.locale}`,
      )
    },
    close: async () => undefined,
  }
})

afterAll(() => {
  shared.pdfWorkers = undefined
  rmSync(path.join(env().DATA_DIR, 'pdf'), { recursive: true, force: true })
})

test('Each proposal goes in by its own file, in the order of the list, the other language where need be', async () => {
  const first = await publishProposal(director)
  const onlyVietnamese = await publishProposal(director, {}, ['vi'])
  const codes = [onlyVietnamese.code, 'TM-2026-999', first.code]
  const selection = await findSelection(codes, { [first.code]: 'Hỏi thêm' }, 'en')
  const [one, two] = await Promise.all([
    getSelectionPdf(selection, 'https://x'),
    getSelectionPdf(selection, 'https://x'),
  ])
  expect(one?.hash).toBe(two?.hash)
  expect(asked).toHaveLength(1)
  const job = asked[0]
  expect(job?.files.map((file) => new TextDecoder().decode(file))).toEqual([`${codes[0]}-vi`, `${codes[2]}-en`])
  expect(job?.input.gone).toEqual(['TM-2026-999'])
  expect(job?.input.parts.map((part) => part.note)).toEqual(['', 'Hỏi thêm'])
  expect(job?.input.totals.proposals).toBe(2)
})

test('A list of which nothing is published is no document', async () => {
  expect(await getSelectionPdf(await findSelection(['TM-2026-998'], {}, 'vi'), 'https://x')).toBeNull()
})
