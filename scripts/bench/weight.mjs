import { gzipSync } from 'node:zlib'
import { findChromium } from '../check/find-chromium.mjs'
import { emptyPages, startEmptyPage } from './empty-page.mjs'
import { pagesOfSite } from './pages-of-site.mjs'

/** @type {[string, string | RegExp][]} */
const pages = [
  ['Home', '/vi'],
  ['Catalogue', '/vi/de-xuat'],
  ['Proposal', /\/vi\/de-xuat\/[\w-]+(?=<)/],
  ['Proposal', /\/en\/proposals\/[\w-]+(?=<)/],
  ['Story', /\/en\/stories\/[\w-]+(?=<)/],
]
const kinds = /** @type {const} */ (['document', 'stylesheet', 'script', 'font'])
const most = 260
const mostScript = 15

/** @typedef {Record<typeof kinds[number], number> & { gzippedScript: number, shift: number }} Weight in bytes */

/**
 * Prints what a phone must fetch before a page is whole (photos apart), in kB as sent, and how far its layout shifts. Script
 * is compared as gzip makes it, since that is what Next alone sends.
 * @param {string} url the site's address
 */
export async function measureWeight(url) {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({
    executablePath: await findChromium({}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  try {
    const site = await startEmptyPage(emptyPages.bare)
    const empty = await weigh(browser, site.url)
    await site.stop()
    console.log(
      '\nCritical path on a phone, kB as sent; script also as gzip makes it, above that of an empty Next page',
    )
    print('Empty Next page', empty, empty)
    for (const [name, page] of await pagesOfSite(url, pages))
      print(`${name} ${page}`, await weigh(browser, url + page), empty)
  } finally {
    await browser.close()
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Weight>}
 */
async function weigh(browser, url) {
  await (await fetch(url)).arrayBuffer() // made at its first reading
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
  })
  try {
    const page = await context.newPage()
    /** @type {Weight} */
    const weight = { document: 0, stylesheet: 0, script: 0, font: 0, gzippedScript: 0, shift: 0 }
    const requests = /** @type {import('@playwright/test').Request[]} */ ([])
    page.on('requestfinished', (request) => requests.push(request))
    await page.goto(url, { waitUntil: 'networkidle' })
    for (const request of requests) {
      const kind = kinds.find((one) => one === request.resourceType())
      if (!kind) continue
      const sizes = await request.sizes()
      weight[kind] += sizes.responseBodySize + sizes.responseHeadersSize
      const body = kind === 'script' ? await (await request.response())?.body() : undefined
      if (body) weight.gzippedScript += gzipSync(body, { level: 9 }).length
    }
    weight.shift = await page.evaluate(
      () =>
        new Promise((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += /** @type {{ value: number }} */ (/** @type {unknown} */ (entry)).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 300)
        }),
    )
    return weight
  } finally {
    await context.close()
  }
}

/**
 * @param {string} name
 * @param {Weight} weight
 * @param {Weight} empty
 */
function print(name, weight, empty) {
  const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(6)
  const total = kinds.reduce((sum, kind) => sum + weight[kind], 0)
  console.log(
    `  ${name.padEnd(34)} HTML ${kB(weight.document)}  CSS ${kB(weight.stylesheet)}  script ${kB(weight.script)}  fonts ${kB(weight.font)}` +
      `  together ${kB(total)} (${Math.round(total / 10 / most)} % of ${most});  script as gzip ${kB(weight.gzippedScript)},` +
      ` ${kB(weight.gzippedScript - empty.gzippedScript)} above the empty one (of ${mostScript});  shift ${weight.shift.toFixed(3)}`,
  )
}
