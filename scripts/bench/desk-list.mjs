import { atDesk } from './desk.mjs'
import { at, timesOf } from './times.mjs'

const wanted = 150
const rounds = 8

/** What an officer asks of the list by its address. */
const addresses = [
  '/vi/admin/proposals',
  '/vi/admin/proposals?page=40',
  '/en/admin/proposals?sort=title',
  '/vi/admin/proposals?q=nuoc+sach',
  '/vi/admin/proposals?q=nuoc+sahc',
  '/vi/admin/proposals?q=t%C3%A2n+s%C6%A1n+kh%C3%A1m+b%E1%BB%87nh&sort=amount',
  '/en/admin/proposals?state=published&field=water&owner=none',
  '/vi/admin/proposals?translation=untranslated&publicity=both&sort=state',
  '/en/admin/proposals?q=zzzzzz',
]

/**
 * Prints how long the desk's list takes for whoever is signed in, one request at a time, from the question to the last byte.
 * @param {string} url the address of a site with 10,000 listings
 * @param {import('./desk.mjs').Staff} staff
 */
export async function measureDeskList(url, staff) {
  await atDesk(url, staff, async (context) => {
    const cookies = await context.cookies()
    const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
    /** @type {[string, number[]][]} */
    const byAddress = []
    for (const address of addresses) byAddress.push([address, await timesOf(url, [address], { rounds, headers })])
    const times = byAddress.flatMap(([, some]) => some)
    const [slowest, slow] = byAddress.toSorted(([, a], [, b]) => at(b, 0.5) - at(a, 0.5))[0] ?? ['', []]
    const baseline = await timesOf(url, ['/vi/admin/account'], { rounds: 5 * rounds, headers })
    const p95 = at(times, 0.95)
    console.log("\nWhole requests to the desk's list of proposals with 10,000 listings, signed in")
    console.log(
      `  median ${at(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; of ${wanted} ms ${Math.round((100 * p95) / wanted)} %`,
    )
    console.log(`  slowest: ${slowest}, median ${at(slow, 0.5).toFixed(1)} ms`)
    console.log(`  baseline: the page of one's own account, median ${at(baseline, 0.5).toFixed(1)} ms`)
  })
}
