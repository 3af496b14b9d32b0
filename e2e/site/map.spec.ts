import { expect, type Locator, test } from '@playwright/test'

const addresses = async (links: Locator) =>
  (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).sort()

for (const javaScriptEnabled of [true, false]) {
  test.describe(`The map ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled })

    test('A visitor comes from a point to the list of its place, with the other filters kept', async ({ page }) => {
      await page.goto('/en/proposals?field=water&view=map')
      const map = page.getByRole('group', { name: 'Map of the places' })
      const point = map.getByRole('link', { name: /^Xuân Đài commune: \d+ proposals?, US\$/ })
      const count = Number((await point.getAttribute('aria-label'))?.match(/: (\d+)/)?.[1])
      await point.press('Enter')
      await expect(page).toHaveURL(/field=water/)
      await expect(page).toHaveURL(/place=08590/)
      await expect(page).not.toHaveURL(/view=map/)
      await expect(page.getByRole('article')).toHaveCount(count)
    })

    test('What the map shows stands beside it as a list, with the same addresses', async ({ page }) => {
      await page.goto('/vi/de-xuat?view=map')
      const list = page.getByRole('region', { name: 'Danh sách địa bàn' })
      const points = await addresses(page.getByRole('group', { name: 'Bản đồ địa bàn' }).getByRole('link'))
      const rows = await addresses(list.getByRole('link'))
      expect(points.length).toBeGreaterThan(20)
      expect(rows.filter((href) => !href.includes('province-wide'))).toEqual(points)
      await list.getByRole('link', { name: 'Toàn địa bàn' }).click()
      await expect(page).toHaveURL(/place=province-wide/)
    })

    test('Points can be sized by what is asked, and the figures stay', async ({ page }) => {
      await page.goto('/en/proposals?view=map')
      const radii = () =>
        page
          .getByRole('group', { name: 'Map of the places' })
          .locator('circle')
          .evaluateAll((circles) => circles.map((circle) => circle.getAttribute('r')))
      const byCount = await radii()
      const sizes = page.getByRole('navigation', { name: 'Points sized by' })
      await sizes.getByRole('link', { name: 'amount asked' }).click()
      await expect(page).toHaveURL(/size=ask/)
      await expect(sizes.getByRole('link', { name: 'amount asked' })).toHaveAttribute('aria-current', 'true')
      expect(await radii()).not.toEqual(byCount)
    })

    test('A proposal shows on the map where it happens, and says it in words', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-014')
      const places = page.getByRole('region', { name: 'Where it happens' })
      await expect(places.getByRole('img', { name: 'Map of where it happens' })).toHaveAccessibleDescription(
        /Thu Cúc, Lai Đồng, Xuân Đài and Long Cốc/,
      )
      await expect(places.getByText('Thu Cúc commune')).toBeVisible()
      await expect(places.getByText(/approximate positions/)).toBeVisible()
    })
  })
}
