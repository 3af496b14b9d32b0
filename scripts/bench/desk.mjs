import { findChromium } from '../check/find-chromium.mjs'

/** @typedef {{ email: string, password: string }} Staff */

/**
 * Opens a browser at the desk while something is measured in it.
 * @param {string} url the site's address
 * @param {Staff} staff
 * @param {(context: import('@playwright/test').BrowserContext, page: import('@playwright/test').Page) => Promise<void>} measure
 */
export async function atDesk(url, { email, password }, measure) {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({
    executablePath: await findChromium({}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${url}/vi/dang-nhap`)
    await page.locator('[name=email]').fill(email)
    await page.locator('[name=password]').fill(password)
    await Promise.all([page.waitForURL('**/vi/admin**'), page.locator('main [type=submit]').click()])
    await measure(context, page)
  } finally {
    await browser.close()
  }
}
