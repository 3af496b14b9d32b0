import { expect, type Page, test } from '@playwright/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A reader narrows the portfolio by field, status, country and year, and goes back to all of it', async ({
      page,
    }) => {
      await page.goto('/en/portfolio')
      const all = await projects(page).count()
      expect(all).toBeGreaterThan(5)
      const choose = (name: string) => page.getByLabel(name, { exact: true })
      await choose('Field').selectOption({ label: 'Health' })
      await choose('Status').selectOption({ label: 'Completed' })
      await choose('Country').selectOption({ label: 'Australia' })
      await choose('Year').selectOption('2022')
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL(/field=health/)
      await expect(page.getByText(`1 of ${all} projects`)).toBeVisible()
      await expect(projects(page).getByRole('heading')).toHaveText(['Eye care in schools'])
      await expect(choose('Field')).toHaveValue('health')
      await page.getByRole('link', { name: 'Clear the filter' }).click()
      await expect(projects(page)).toHaveCount(all)
    })

    test('A project says who is behind it, where, when and from which source; what is unknown is said to be', async ({
      page,
    }) => {
      await page.goto('/vi/du-an?q=ky+nang+so')
      await page.getByRole('link', { name: 'Kỹ năng số cho thanh niên nông thôn' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kỹ năng số cho thanh niên nông thôn')
      const fact = (name: string) =>
        page.locator('dl > div', { has: page.locator('dt', { hasText: name }) }).locator('dd')
      await expect(fact('Nước')).toHaveText('Chưa nêu')
      await expect(fact('Giá trị')).toHaveText('Chưa nêu')
      await expect(fact('Thời gian')).toHaveText('2021–2023')
      await expect(fact('Địa bàn').getByRole('link')).toHaveCount(3)
      await expect(page.getByText('Dữ liệu mẫu, không lấy từ văn bản nào.')).toBeVisible()
      await expect(page.getByText('Nội dung mẫu', { exact: true })).toBeVisible()
    })

    test('The charts have the same numbers as the list, in words and as tables', async ({ page }) => {
      await page.goto('/en/portfolio')
      const all = await projects(page).count()
      for (const name of ['By field', 'By country of the funder']) {
        const counts = await page.getByRole('table', { name }).locator('tbody td:nth-child(2)').allInnerTexts()
        expect(
          counts.map(Number).reduce((sum, count) => sum + count, 0),
          name,
        ).toBe(all)
      }
      const drawn = (await page.getByRole('img', { name: /^Column chart/ }).getAttribute('aria-label')) ?? ''
      await page.getByText('The same figures as a table').click()
      const rows = await page.getByRole('table', { name: 'By year' }).locator('tbody tr').allInnerTexts()
      expect(rows.map((row) => row.replace(/\s+/, ': ')).join('; ')).toBe(drawn.replace('Column chart. ', ''))
      const running2024 = /2024: (\d+)/.exec(drawn)?.[1]
      await page.goto('/en/portfolio?year=2024')
      await expect(projects(page)).toHaveCount(Number(running2024))
    })
  })
}

test('A chart is drawn in whatever colours a reader has chosen, and on paper', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/portfolio')
  const bar = page.getByRole('table', { name: 'By field' }).locator('rect').first()
  const colours = await bar.evaluate((rect) => [getComputedStyle(rect).fill, getComputedStyle(document.body).color])
  expect(colours[0]).toBe(colours[1])
  await page.emulateMedia({ media: 'print', forcedColors: 'none' })
  await expect(page.getByRole('img', { name: /^Column chart/ })).toBeVisible()
  await expect(bar).toBeVisible()
})

/** The entries of the list. */
function projects(page: Page) {
  return page.getByRole('article')
}
