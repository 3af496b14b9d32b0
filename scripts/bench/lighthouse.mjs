import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from '../check/find-chromium.mjs'
import { run } from '../run.mjs'
import { pagesOfSite } from './pages-of-site.mjs'

/** Fetched when it is asked for: it is large, and nothing else needs it. */
const lighthouse = 'lighthouse@12.8.2'
const categories = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo'])
const rounds = 3

/** @type {[string, string | RegExp][]} */
const pages = [
  ['Home', '/vi'],
  ['Home', '/en'],
  ['Catalogue', '/vi/de-xuat'],
  ['Catalogue', '/en/proposals'],
  ['Proposal', /\/vi\/de-xuat\/[\w-]+(?=<)/],
  ['Proposal', /\/en\/proposals\/[\w-]+(?=<)/],
  ['Story', /\/vi\/cau-chuyen\/[\w-]+(?=<)/],
  ['Story', /\/en\/stories\/[\w-]+(?=<)/],
]

/**
 * Prints what Lighthouse says of pages on a phone: the scores of the round that is in the middle by performance.
 * @param {string} url the site's address
 */
export async function measureLighthouse(url) {
  const chromium = await findChromium({})
  console.log(`\nLighthouse 12, mobile, the middle one of ${rounds} rounds; of 100`)
  console.log(
    `  ${''.padEnd(38)} ${categories.map((one) => one.padStart(15)).join('')}   first paint   largest   blocked  shift`,
  )
  for (const [name, page] of await pagesOfSite(url, pages)) {
    const reports = []
    // The first reader of a page waits for it to be made, once after each publication.
    for (const encoding of ['br', 'br', 'gzip']) await fetch(url + page, { headers: { 'accept-encoding': encoding } })
    for (let round = 0; round < rounds; round += 1) reports.push(await audit(url + page, chromium))
    const [report] = reports
      .toSorted((a, b) => a.categories.performance.score - b.categories.performance.score)
      .slice(Math.floor(rounds / 2))
    if (!report) continue
    const scores = categories.map((one) => String(Math.round(100 * report.categories[one].score)).padStart(15)).join('')
    const shown = (/** @type {string} */ id) => (report.audits[id]?.displayValue ?? '').padStart(9)
    console.log(
      `  ${`${name} ${page}`.padEnd(38)} ${scores}     ${shown('first-contentful-paint')} ${shown('largest-contentful-paint')} ${shown('total-blocking-time')} ${shown('cumulative-layout-shift')}`,
    )
    for (const one of categories) for (const missed of failed(report, one)) console.log(`    ${one}: ${missed}`)
  }
}

/**
 * @typedef {{ score: number, auditRefs: { id: string, weight: number }[] }} Category
 * @typedef {{ score: number | null, title: string, displayValue?: string }} Audit
 * @typedef {{ categories: Record<typeof categories[number], Category>, audits: Record<string, Audit> }} Report
 */

/**
 * @param {string} url
 * @param {string} chromium
 * @returns {Promise<Report>}
 */
async function audit(url, chromium) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhip-cau-lighthouse-'))
  const file = path.join(folder, 'report.json')
  try {
    const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run'
    await run(
      'npx',
      ['--yes', lighthouse, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
      { env: { ...process.env, CHROME_PATH: chromium } },
    )
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {Report} report
 * @param {typeof categories[number]} category
 */
function failed(report, category) {
  return report.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${report.audits[id]?.title} ${report.audits[id]?.displayValue ?? ''}`)
}
