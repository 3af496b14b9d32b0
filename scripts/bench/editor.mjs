import pg from 'pg'
import { atDesk } from './desk.mjs'
import { at } from './times.mjs'

/** How much slower the processor is made to run. */
const slowdown = 4
const rounds = 5
/** In milliseconds: until the editor takes what is typed, and until a letter is on the screen (95 of 100). */
const most = { opening: 1500, letter: 100 }
const sentence = 'Người dân ba xã vùng cao cùng đóng góp ngày công. '
const typed = [
  { what: 'a long text', name: 'need.vi', text: sentence },
  { what: 'a title', name: 'title.vi', text: sentence },
  { what: 'an amount, with its sums', name: 'budget.0.amount', text: '123456789' },
  // Typed so long without a pause that the draft saves itself meanwhile.
  { what: 'a text while it is saved', name: 'summary.vi', text: sentence.repeat(2), between: 100 },
]

/**
 * Prints how long the editor of the longest proposal takes to open on a slow processor, and how long after a key its letter is on
 * the screen, beside the desk's page for one's own account in the same run.
 * @param {string} url the site's address
 * @param {{ databaseUrl: string, email: string, password: string }} access
 */
export async function measureEditor(url, { databaseUrl, email, password }) {
  const code = await longestProposal(databaseUrl)
  await atDesk(url, { email, password }, async (context, page) => {
    const slow = await context.newCDPSession(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

    const plain = await open(page, `${url}/vi/admin/account`)
    const opening = await open(page, `${url}/vi/admin/proposals/${code}`)
    console.log(`\nThe editor of ${code}, the longest proposal, on a processor ${slowdown} times slower`)
    console.log(
      `  opens in ${ms(at(opening, 0.5))} (slowest of ${rounds} ${ms(at(opening, 1))}); of ${most.opening} ms ${share(at(opening, 0.5), most.opening)}`,
    )
    console.log(`  baseline: the page of one's own account ${ms(at(plain, 0.5))}`)
    for (const { what, ...field } of typed) {
      const times = await type(page, field)
      console.log(
        `  a letter of ${what}: median ${ms(at(times, 0.5))}, 95 of 100 within ${ms(at(times, 0.95))}, slowest ${ms(at(times, 1))}; of ${most.letter} ms ${share(at(times, 0.95), most.letter)}`,
      )
    }
    await page.goto('about:blank')
  })
}

/** @param {string} databaseUrl */
async function longestProposal(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT code FROM "Listing" WHERE kind = 'proposal' ORDER BY length(content::text) DESC LIMIT 1`,
    )
    return String(rows[0].code).toLowerCase()
  } finally {
    await client.end()
  }
}

/**
 * Milliseconds from asking for a page until its script has taken over, so that nothing typed is waited for.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function open(page, address) {
  const times = []
  for (let round = 0; round <= rounds; round += 1) {
    await page.goto('about:blank')
    await page.goto(address, { waitUntil: 'commit' })
    const time = await page.evaluate(
      () =>
        new Promise((resolve) => {
          // React marks the elements that it has taken over.
          const isTaken = (/** @type {Element} */ element) =>
            Object.keys(element).some((key) => key.startsWith('__reactProps'))
          const look = () => {
            const field = document.querySelector('main form input:not([type=hidden]), main form textarea')
            if (document.readyState === 'complete' && field && isTaken(field)) resolve(performance.now())
            else setTimeout(look, 5)
          }
          look()
        }),
    )
    if (round > 0) times.push(Number(time))
  }
  return times
}

/**
 * Milliseconds from each key to the picture that shows it, as the browser itself reports them.
 * @param {import('@playwright/test').Page} page
 * @param {{ name: string, text: string, between?: number }} field  `between` is the pause between two keys in milliseconds
 */
async function type(page, { name, text, between = 0 }) {
  const field = page.locator(`[name="${name}"]`)
  await field.scrollIntoViewIfNeeded()
  await field.click()
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([])
    Object.assign(window, { times })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') times.push(entry.duration)
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }))
  })
  let keys = 0
  for (let round = 0; round < 4; round += 1) {
    if (text.length < 20) await field.press('Control+a')
    for (const letter of text) {
      await page.keyboard.press(/[\x20-\x7e]/.test(letter) ? letter : 'a', { delay: 20 })
      if (between > 0) await page.waitForTimeout(between)
      keys += 1
    }
  }
  await page.waitForTimeout(500)
  const told = await page.evaluate(() => /** @type {{ times: number[] }} */ (/** @type {unknown} */ (window)).times)
  // Those under 16 ms are not reported one by one.
  return [...told, ...Array.from({ length: Math.max(0, keys - told.length) }, () => 16)]
}

/** @param {number} time */
const ms = (time) => `${Math.round(time)} ms`

/**
 * @param {number} time
 * @param {number} limit
 */
const share = (time, limit) => `${Math.round((100 * time) / limit)} %`
