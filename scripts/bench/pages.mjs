import autocannon from 'autocannon'
import { startEmptyPage } from './empty-page.mjs'

const connections = 10
const seconds = 6

/** The pages a reader meets, in both languages by turns. */
const pages = [
  ['Home', '/en'],
  ['Priority fields', '/vi/linh-vuc'],
  ['Catalogue', '/en/proposals'],
  ['Catalogue, search', '/vi/de-xuat?q=nuoc+sach'],
  ['Proposal', '/en/proposals/pt-2026-014'],
  ['Contact', '/vi/lien-he'],
]

/**
 * Prints requests per second and latency of each page type, and its share of what an empty Next page reaches here and now.
 * @param {string} url the site's address
 */
export async function measurePages(url) {
  console.log(`\nPages: ${connections} connections, ${seconds} s each, load from this machine`)
  const empty = await startEmptyPage()
  try {
    const baseline = await load(`${empty.url}/`)
    print('Empty Next page', baseline, baseline)
    for (const [name, path] of pages) print(`${name} ${path}`, await load(url + path), baseline)
  } finally {
    await empty.stop()
  }
}

/** @param {string} url */
async function load(url) {
  const warm = await fetch(url)
  if (warm.status !== 200) throw new Error(`${url} answered ${warm.status}.`)
  await warm.arrayBuffer()
  await autocannon({ url, connections, duration: 2 })
  const result = await autocannon({ url, connections, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx + result.errors} requests failed.`)
  return result
}

/**
 * @param {string} name
 * @param {autocannon.Result} result
 * @param {autocannon.Result} baseline
 */
function print(name, result, baseline) {
  const rate = result.requests.average
  const share = Math.round((100 * rate) / baseline.requests.average)
  console.log(
    `  ${name.padEnd(36)} ${rate.toFixed(0).padStart(6)} requests/s  ${String(share).padStart(4)} %  ` +
      `median ${result.latency.p50} ms, p99 ${result.latency.p99} ms`,
  )
}
