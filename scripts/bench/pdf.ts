import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { getPublishedProposal } from '@/server/catalogue/published-proposal'
import { db } from '@/server/db'
import { pdfWorkers } from '@/server/documents/pdf-workers'
import { renderProposalPdf } from '@/server/documents/proposal-pdf'

const wanted = 40

/** Prints how long a proposal's PDF takes in the threads, and how the program answers others meanwhile. */
async function measurePdf() {
  const views = await publishedProposals()
  const code = views[0]?.code ?? ''
  const first = await timed(() => renderProposalPdf(views[0] as ProposalView))
  console.log(`\nPDF: ${wanted} proposals that no one has drawn before, one after another`)
  console.log(`  first, with the start of the threads  ${first.time.toFixed(0)} ms`)

  const quiet = await othersMeanwhile(code, () => new Promise((resolve) => setTimeout(resolve, 3000)))
  const drawings: { time: number; pages: number }[] = []
  const busy = await othersMeanwhile(code, async () => {
    for (let i = 1; i <= wanted; i++) {
      const { time, answer } = await timed(() => renderProposalPdf(variant(views, i)))
      drawings.push({ time, pages: pagesOf(answer.bytes) })
    }
  })
  const pages = sorted(drawings.map((drawing) => drawing.pages))
  console.log(`  warm, ${at(pages, 0)}–${at(pages, 1)} pages each, ${summary(drawings.map((drawing) => drawing.time))}`)

  const began = performance.now()
  await Promise.all(Array.from({ length: 8 }, (_, i) => renderProposalPdf(variant(views, wanted + i))))
  console.log(`  eight readers at once  ${(performance.now() - began).toFixed(0)} ms until the last has his`)
  for (const [when, others] of Object.entries({ idle: quiet, drawing: busy })) {
    console.log(`  while ${when}: a timer is late by ${summary(others.late)}; a query takes ${summary(others.queries)}`)
  }
}

/** Measures, while something runs, how late a timer of 10 ms is and how long the query behind a proposal's page takes. */
async function othersMeanwhile(code: string, run: () => Promise<void>) {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  const late: number[] = []
  const queries: number[] = []
  let running = true
  const asking = (async () => {
    while (running) {
      delay.reset()
      delay.enable()
      queries.push((await timed(() => getPublishedProposal('vi', code))).time)
      await new Promise((resolve) => setTimeout(resolve, 50))
      delay.disable()
      late.push(Math.max(0, delay.max / 1e6 - 10))
    }
  })()
  await run()
  running = false
  await asking
  return { late, queries }
}

async function publishedProposals(): Promise<ProposalView[]> {
  const rows = await db().publication.findMany({ where: { kind: 'proposal', endedAt: null }, orderBy: { code: 'asc' } })
  const views = await Promise.all(rows.map((row) => getPublishedProposal(row.locale, row.code)))
  return views.filter((view) => view !== null)
}

/** A proposal like a published one, under a title that makes it a new document. */
function variant(views: ProposalView[], i: number): ProposalView {
  const view = views[i % views.length] as ProposalView
  return { ...view, edition: { ...view.edition, title: `${view.edition.title} (${i})` } }
}

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}

async function timed<Answer>(run: () => Promise<Answer>): Promise<{ time: number; answer: Answer }> {
  const began = performance.now()
  const answer = await run()
  return { time: performance.now() - began, answer }
}

function sorted(values: number[]): number[] {
  return values.toSorted((a, b) => a - b)
}

function at(values: number[], share: number): number {
  return values[Math.floor(share * (values.length - 1))] ?? 0
}

function summary(times: number[]): string {
  const all = sorted(times)
  return `median ${at(all, 0.5).toFixed(1)} ms, p95 ${at(all, 0.95).toFixed(1)} ms`
}

await measurePdf()
await pdfWorkers().close()
await db().$disconnect()
