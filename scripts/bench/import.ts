import { randomUUID } from 'node:crypto'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import { proposalContent } from '@/domain/proposal/proposal-content'
import { buildWorkbookWorker } from '@/scripts/build-worker.mjs'
import { proveActor } from '@/server/actor'
import { db } from '@/server/db'
import { insertListing } from '@/server/listings/listing-store'
import { getSettings } from '@/server/settings/site-profile'
import { checkWorkbook } from '@/server/workbooks/check-workbook'
import { findVocabulary } from '@/server/workbooks/find-vocabulary'
import { getImport } from '@/server/workbooks/import-desk'
import { beginImport, runImport } from '@/server/workbooks/run-import'
import { closeThread, writeInThread } from '@/server/workbooks/workbook-thread'

const wanted = 500
/** What an import of so many may take. */
const mostSeconds = 60

/** Prints how long it takes to import many proposals from a workbook, against writing the same rows plainly. */
async function measureImport() {
  await buildWorkbookWorker()
  const account = await db().user.findFirstOrThrow()
  const actor = proveActor(account)
  const [contents, vocabulary] = await Promise.all([variants(), findVocabulary()])
  const listings = contents.map((content, i) => ({ code: `new-${i + 1}`, content }))
  const written = await timed(() =>
    writeInThread({
      kind: 'proposal',
      locale: 'vi',
      listings,
      vocabulary,
      department: '',
      exampleCode: '',
      today: '2026-11-26',
    }),
  )
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`
  console.log(`\nImport: ${wanted} proposals like the samples, a workbook of ${megabytes(written.answer.length)}`)
  console.log(`  writing the workbook  ${seconds(written.time)}`)

  const { codePrefix, rate } = await getSettings()
  const plain = await timed(() =>
    db().$transaction(
      async (tx) => {
        for (const [i, content] of contents.entries()) {
          const code = `${codePrefix}-1999-${String(i + 1).padStart(3, '0')}`
          await insertListing(tx, { code, document: { kind: 'proposal', content }, author: null, sample: false, rate })
        }
      },
      { timeout: 600_000 },
    ),
  )
  await db().listing.deleteMany({ where: { code: { contains: '-1999-' } } })
  console.log(`  baseline: the same rows inserted plainly  ${seconds(plain.time)}`)

  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  const checked = await timed(() => checkWorkbook(actor, { name: 'bench.xlsx', bytes: written.answer }))
  if (checked.answer.kind !== 'checked') throw new Error(JSON.stringify(checked.answer))
  const { id } = checked.answer
  const found = await getImport(actor, id)
  if (found?.total !== wanted) throw new Error(`The check found ${JSON.stringify(found?.report.problems.slice(0, 3))}`)
  console.log(`  reading and checking it  ${seconds(checked.time)}`)
  const imported = await timed(async () => {
    await beginImport(actor, id)
    await runImport(actor, id)
  })
  clearInterval(watch)
  const done = await getImport(actor, id)
  if (done?.state !== 'done') throw new Error(`The import was not written: ${JSON.stringify(done?.refusal)}`)
  console.log(`  writing it into the database  ${seconds(imported.time)}`)
  const total = checked.time + imported.time
  console.log(`  all in all  ${seconds(total)} of at most ${mostSeconds} s, peak memory ${megabytes(peak)}`)
  if (total > mostSeconds * 1000) throw new Error('The import takes too long.')
}

/** As many proposals as are wanted, made from the samples under titles of their own. */
async function variants(): Promise<ProposalContent[]> {
  const rows = await db().listing.findMany({ where: { kind: 'proposal' }, select: { content: true } })
  const samples = rows.map((row) => proposalContent.parse(row.content))
  return Array.from({ length: wanted }, (_, i) => {
    const sample = samples[i % samples.length]
    if (!sample) throw new Error('There are no samples.')
    const title = { vi: `${sample.title.vi} (${i + 1})`, en: `${sample.title.en} (${i + 1})` }
    return {
      ...sample,
      title,
      photos: [],
      documents: [],
      budget: sample.budget.map((row) => ({ ...row, id: randomUUID() })),
    }
  })
}

async function timed<Answer>(run: () => Promise<Answer>): Promise<{ time: number; answer: Answer }> {
  const began = performance.now()
  const answer = await run()
  return { time: performance.now() - began, answer }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

await measureImport()
await closeThread()
await db().$disconnect()
