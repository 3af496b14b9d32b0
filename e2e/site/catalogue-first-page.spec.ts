import { expect, test } from '@playwright/test'
import { expectShown, shown } from './catalogue-steps'

const addresses = { vi: '/vi/de-xuat', en: '/en/proposals' }

test.skip(({ isMobile }) => isMobile, 'What the server keeps is the same for every screen.')

for (const [language, address] of Object.entries(addresses)) {
  test(`The first page in ${language} is served from what the server keeps`, async ({ request }) => {
    await request.get(address)
    const again = await request.get(address)
    expect(again.headers()['x-nextjs-cache']).toBe('HIT')
    expect(again.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  test(`What is asked in ${language} is answered at the catalogue's own address`, async ({ request }) => {
    const answer = await request.get(`${address}?field=water`)
    expect(answer.status()).toBe(200)
    expect(answer.url()).toMatch(new RegExp(`${address}\\?field=water$`))
    expect(answer.headers()['x-nextjs-cache']).toBeUndefined()
  })

  test(`The route behind it has no address of its own in ${language}`, async ({ page }) => {
    await page.goto(`${address}/found?field=water`)
    await expect(page).toHaveURL(new RegExp(`${address}\\?field=water$`))
  })
}

test('A reader goes between the kept page and what was asked without loading the page anew', async ({ page }) => {
  await page.goto('/en/proposals')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.body.setAttribute('data-same', ''))
  const all = await shown(page)
  await page.locator('input[name=field][value=water]').check()
  await expect(page).toHaveURL(/\/en\/proposals\?field=water$/)
  await expect.poll(() => shown(page)).toBeLessThan(all)
  await page.locator('input[name=field][value=health]').check()
  await expect(page).toHaveURL(/\/en\/proposals\?field=health&field=water$/)
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/en\/proposals$/)
  await expectShown(page, all)
  await expect(page.locator('body')).toHaveAttribute('data-same')
})
