import autocannon from 'autocannon'
import { emptyPages, startEmptyPage } from './empty-page.mjs'
import { pagesOfSite } from './pages-of-site.mjs'

const connections = 10
const seconds = 6

/**
 * The pages a reader meets, in both languages by turns.
 * @type {[string, string | RegExp][]}
 */
const pages = [
  ['Home', '/en'],
  ['Priority fields', '/vi/linh-vuc'],
  ['Catalogue', '/en/proposals'],
  ['Catalogue, search', '/vi/de-xuat?q=nuoc+sach'],
  ['Proposal', /\/en\/proposals\/[\w-]+(?=<)/],
  ['Need', /\/en\/needs\/[\w-]+(?=<)/],
  ['Story', /\/en\/stories\/[\w-]+(?=<)/],
  ['Portfolio', '/en/portfolio'],
  ['Contact', '/vi/lien-he'],
]

/** As a program asks, and as every browser does. */
const asks = /** @type {const} */ ({ plain: {}, compressed: { 'accept-encoding': 'gzip, deflate, br' } })

/** @typedef {Record<keyof typeof asks, autocannon.Result>} Loads */

/**
 * Prints requests per second of each page type, plain and compressed, and its share of what an empty page reaches here and
 * now: one that was made with the build, and one that is found and kept as ours are.
 * @param {string} url the site's address
 */
export async function measurePages(url) {
  console.log(`\nPages: ${connections} connections, ${seconds} s each, load from this machine`)
  const bare = await loadEmpty(emptyPages.bare)
  const routed = await loadEmpty(emptyPages.routed)
  print('Empty Next page', bare, bare, routed)
  print('Empty page, routed and kept', routed, bare, routed)
  for (const [name, path] of await pagesOfSite(url, pages)) {
    print(`${name} ${path}`, await loadBoth(url + path), bare, routed)
  }
}

/** @param {import('./empty-page.mjs').EmptyPage} page */
async function loadEmpty(page) {
  const site = await startEmptyPage(page)
  try {
    return await loadBoth(site.url)
  } finally {
    await site.stop()
  }
}

/**
 * @param {string} url
 * @returns {Promise<Loads>}
 */
async function loadBoth(url) {
  return { plain: await load(url, asks.plain), compressed: await load(url, asks.compressed) }
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 */
async function load(url, headers) {
  const warm = await fetch(url)
  if (warm.status !== 200) throw new Error(`${url} answered ${warm.status}.`)
  await warm.arrayBuffer()
  await autocannon({ url, connections, headers, duration: 2 })
  const result = await autocannon({ url, connections, headers, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx + result.errors} requests failed.`)
  return result
}

/**
 * @param {string} name
 * @param {Loads} loads
 * @param {Loads} bare
 * @param {Loads} routed
 */
function print(name, loads, bare, routed) {
  for (const [ask, { requests, latency }] of /** @type {[keyof Loads, autocannon.Result][]} */ (
    Object.entries(loads)
  )) {
    const share = (/** @type {Loads} */ of) =>
      `${Math.round((100 * requests.average) / of[ask].requests.average)} %`.padStart(6)
    console.log(
      `  ${name.padEnd(38)} ${ask.padEnd(11)} ${requests.average.toFixed(0).padStart(6)} requests/s ` +
        `${share(bare)} of the empty page, ${share(routed)} of the routed one;  p50 ${latency.p50} ms, p99 ${latency.p99} ms`,
    )
  }
}
