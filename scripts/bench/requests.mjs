import { at, timesOf } from './times.mjs'

const wanted = 120
const rounds = 8

/** What readers ask of the catalogue by its address. */
const addresses = [
  '/vi/de-xuat?page=40',
  '/en/proposals?sort=ask-down',
  '/vi/de-xuat?q=nuoc+sach',
  '/en/proposals?q=clean+water',
  '/vi/de-xuat?q=t%C3%A2n+s%C6%A1n+kh%C3%A1m+b%E1%BB%87nh',
  '/en/proposals?field=water&field=health',
  '/en/proposals?q=women&status=open&min=100000',
  '/vi/de-xuat?q=nuoc+sahc',
  '/en/proposals?q=gravity&place=99999',
]

/**
 * Prints how long whole requests to the catalogue take, one at a time, from the question to the last byte of the page.
 * @param {string} url the address of a site with 10,000 listings
 */
export async function measureRequests(url) {
  const times = await timesOf(url, addresses, { rounds })
  const baseline = await timesOf(url, ['/api/health'], { rounds })
  const p95 = at(times, 0.95)
  console.log('\nWhole requests to the catalogue with 10,000 listings, page drawn and sent')
  console.log(
    `  median ${at(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; of ${wanted} ms ${Math.round((100 * p95) / wanted)} %`,
  )
  console.log(`  baseline: a request that does nothing ${at(baseline, 0.5).toFixed(1)} ms`)
}
