import { type Browser, expect, test } from '@playwright/test'
import { beginProposal, fillCompletely, publishBoth } from './proposal-steps'
import { administrator, signIn } from './staff'

// Browsers under test say that nobody sits before them.
const reader = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'
const robot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

test('Who reads a proposal is counted, on the page, by a link and as a PDF; robots and staff are not', async ({
  page,
  browser,
}) => {
  await signIn(page, administrator)
  const code = (await beginProposal(page)).toLowerCase()
  const title = `Readers ${Date.now().toString(36)}`
  await fillCompletely(page, { vi: `Lượt đọc ${title}`, en: title })
  await publishBoth(page)
  const address = `/en/proposals/${code}`
  await page.goto(`/en/admin/readers/${code}`)
  await expect(page.getByText('Nobody has been counted yet.')).toBeVisible()

  await openAs(browser, robot, [address, `/vi/de-xuat/${code}`, `${address}/pdf`])
  const staff = await browser.newContext({ userAgent: reader, storageState: await page.context().storageState() })
  for (const one of [address, `${address}/pdf`]) expect((await staff.request.get(one)).status()).toBe(200)
  await staff.close()
  const ahead = await browser.newContext({ userAgent: reader, extraHTTPHeaders: { 'Sec-Purpose': 'prefetch' } })
  expect((await ahead.request.get(address)).status()).toBe(200)
  expect((await ahead.request.head(address)).status()).toBe(200)
  await ahead.close()

  const context = await browser.newContext({ userAgent: reader })
  const other = await context.newPage()
  await other.goto(address)
  await other.goto(`/en/proposals?q=${encodeURIComponent(title)}`)
  await other.waitForLoadState('networkidle')
  await other.locator(`main a[href="${address}"]`).first().click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(title)
  expect((await context.request.get(`${address}/pdf`)).status()).toBe(200)
  await context.close()

  await expect(async () => {
    await page.reload()
    await expect(page.getByText(/^Since .*: 2 pages opened, 1 PDF downloaded, 0 contact requests\.$/)).toBeVisible({
      timeout: 500,
    })
  }).toPass({ timeout: 20_000 })
  const week = page.getByRole('table', { name: 'Figures week by week' }).getByRole('row').nth(1)
  await expect(week.getByRole('cell')).toHaveText(['2', '1', '0'])
  await page.goto('/en/admin/readers')
  await expect(page.getByRole('row').filter({ hasText: code.toUpperCase() })).toContainText(title)
})

async function openAs(browser: Browser, userAgent: string, addresses: string[]): Promise<void> {
  const context = await browser.newContext({ userAgent })
  for (const address of addresses) expect((await context.request.get(address)).status(), address).toBe(200)
  await context.close()
}
