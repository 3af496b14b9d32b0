import { expect, test } from '@playwright/test'

// Needs leave their list as time goes by, so these tests name only the one without a deadline and those that are over.
const lasting = /Solar lighting for three suspension bridges/

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A donor narrows the needs by kind and field, reads one and asks about it', async ({ page }) => {
      await page.goto('/en/needs')
      await page.getByLabel('Kind').selectOption('small-grant')
      await page.getByLabel('Field').selectOption('agriculture')
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await expect(page).toHaveURL(/\/en\/needs\?kind=small-grant&field=agriculture$/)
      await expect(page).toHaveTitle(/^Needs: Small grant, Agriculture/)
      await expect(page.getByLabel('Kind')).toHaveValue('small-grant')
      await expect(page.getByRole('article')).toHaveCount(1)
      await page.getByRole('link', { name: lasting }).click()
      await expect(page).toHaveURL(/\/en\/needs\/pt-2026-n004$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lasting)
      await expect(page.getByText('US$ 9,200').first()).toBeVisible()
      await expect(page.getByText(/about .*VND at the rate of/)).toBeVisible()
      await expect(page.getByText('Until it is met')).toBeVisible()
      await expect(page.getByRole('img', { name: 'Map of where it is needed' })).toBeVisible()
      await page.getByRole('link', { name: 'Ask about this need' }).click()
      await expect(page).toHaveURL(/\/en\/contact\?about=PT-2026-N004$/)
      await expect(page.getByRole('checkbox', { name: lasting })).toBeChecked()
      await page.getByLabel('Your name').fill('Anna Lindqvist')
      await page.getByLabel('E-mail').first().fill(`need-${javaScriptEnabled}-${Date.now()}@example.org`)
      await page.getByLabel('Message').fill('We could light one of the three bridges. Which is the longest?')
      await page.getByRole('checkbox', { name: /I agree/ }).check()
      await page.setExtraHTTPHeaders({ 'x-forwarded-for': `2001:db8::${Date.now().toString(16).slice(-4)}` })
      await page.getByRole('button', { name: 'Send message' }).click()
      await expect(page).toHaveURL(/\/en\/contact\/received\//)
    })

    test('Filters that leave nothing say so and lead back to all', async ({ page }) => {
      await page.goto('/vi/nhu-cau?kind=emergency&field=culture')
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Không có nhu cầu nào khớp với bộ lọc')
      await page.getByRole('link', { name: 'Bỏ lọc' }).first().click()
      await expect(page).toHaveURL(/\/vi\/nhu-cau$/)
      await expect(page.getByRole('article').first()).toBeVisible()
    })

    test('A need whose deadline has passed says so on its page and is on no list', async ({ page }) => {
      await page.goto('/en/needs/pt-2026-n009')
      await expect(page.getByRole('heading', { level: 2, name: 'This need is over' })).toBeVisible()
      await expect(page.getByText('Its deadline was 21 Nov 2026')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Ask about this need' })).toHaveCount(0)
      await page.getByRole('link', { name: 'See the needs that are open' }).click()
      await expect(page).toHaveURL(/\/en\/needs$/)
      for (const list of ['/en/needs', '/en', '/en/fields/health', '/en/proposals?q=interpreters+eye+surgery']) {
        await page.goto(list)
        await expect(page.getByRole('link', { name: /Three English interpreters/ })).toHaveCount(0)
      }
    })

    test('A need that has been met says so too', async ({ page }) => {
      await page.goto('/vi/nhu-cau/pt-2026-n010')
      await expect(page.getByRole('heading', { name: 'Nhu cầu này đã được đáp ứng đủ' })).toBeVisible()
      await expect(page.getByText('Đã có 120/120 bộ')).toBeVisible()
    })
  })
}

test('The first page is kept, and what is asked is answered at the same address', async ({ request, isMobile }) => {
  test.skip(isMobile, 'What the server keeps is the same for every screen.')
  await request.get('/vi/nhu-cau')
  const again = await request.get('/vi/nhu-cau')
  expect(again.headers()['x-nextjs-cache']).toBe('HIT')
  expect(again.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
  const asked = await request.get('/vi/nhu-cau?kind=goods')
  expect(asked.headers()['x-nextjs-cache']).toBeUndefined()
  expect((await request.get('/vi/nhu-cau/found')).status()).toBe(404)
})

test('Needs are reached from the home page, their field and a search', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('main').getByRole('link', { name: 'See all needs' }).click()
  await expect(page).toHaveURL(/\/en\/needs$/)
  for (const list of ['/en/fields/agriculture', '/en/places/08590', '/en/proposals?q=solar+suspension+bridges']) {
    await page.goto(list)
    await expect(page.getByRole('link', { name: lasting })).toHaveAttribute('href', '/en/needs/pt-2026-n004')
  }
})

test('A code in capitals leads to the page, and the page to the other language', async ({ page }) => {
  await page.goto('/en/needs/PT-2026-N004')
  await expect(page).toHaveURL(/\/en\/needs\/pt-2026-n004$/)
  await page.getByRole('banner').getByRole('link', { name: 'VI Tiếng Việt' }).click()
  await expect(page).toHaveURL(/\/vi\/nhu-cau\/pt-2026-n004$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
})
