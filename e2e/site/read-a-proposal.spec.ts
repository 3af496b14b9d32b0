import { expect, test } from '@playwright/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A programme officer sees the ask in both currencies and asks about it', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-014')
      await expect(page.getByText(/^US\$\s412,000$/).first()).toBeVisible()
      await expect(page.getByText(/About 10\.8.billion.VND at the rate of/)).toBeVisible()
      await page.getByRole('link', { name: 'Ask about this proposal' }).click()
      await expect(page.getByRole('checkbox', { name: /Gravity-fed clean water/ })).toBeChecked()
    })

    test('The Vietnamese page writes money and days the Vietnamese way', async ({ page }) => {
      await page.goto('/vi/de-xuat/pt-2026-014')
      await expect(page.getByText(/^412\.000\sUSD$/).first()).toBeVisible()
      await expect(page.getByText(/Khoảng 10,8.tỷ.đồng/)).toBeVisible()
    })

    test('A reader who knows a district of the past still finds the place', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-014')
      await expect(page.getByRole('region', { name: 'Where it happens' })).toContainText(
        'formerly part of Tân Sơn district',
      )
    })

    test('Both PDFs can be taken away', async ({ page, request }) => {
      await page.goto('/en/proposals/pt-2026-014')
      for (const name of ['Download PDF English', 'Download PDF Tiếng Việt']) {
        const href = await page.getByRole('link', { name }).getAttribute('href')
        const answer = await request.get(href ?? '')
        expect(answer.headers()['content-type']).toContain('application/pdf')
      }
    })
  })
}

test('The parts of the page add up to one budget', async ({ page }) => {
  await page.goto('/en/proposals/pt-2026-014')
  const budget = page.getByRole('table').filter({ hasText: 'Budget line' })
  const dollars = (text: string) => Number(text.replaceAll(/[^\d]/g, ''))
  const lines = await budget.locator('tbody').first().locator('tr td:last-child').allInnerTexts()
  const sought = await budget
    .getByRole('row', { name: /^Sought from partners/ })
    .locator('td')
    .innerText()
  expect(lines.map(dollars).reduce((sum, one) => sum + one, 0)).toBe(dollars(sought))
})

test('A code in capitals leads to its permanent address', async ({ request }) => {
  const answer = await request.get('/en/proposals/PT-2026-014', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(/\/en\/proposals\/pt-2026-014$/)
})

test('A proposal names itself in both languages to search engines', async ({ page }) => {
  await page.goto('/en/proposals/pt-2026-014')
  await expect(page).toHaveTitle(/^Gravity-fed clean water/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/proposals\/pt-2026-014$/)
  await expect(page.locator('link[hreflang=vi]')).toHaveAttribute('href', /\/vi\/de-xuat\/pt-2026-014$/)
})
