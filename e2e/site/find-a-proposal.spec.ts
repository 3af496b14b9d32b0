import { expect, type Page, test } from '@playwright/test'

const title = {
  vi: 'Nước sạch tự chảy cho bốn xã vùng cao Tân Sơn',
  en: 'Gravity-fed clean water for four upland communes of Tân Sơn',
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A visitor finds a proposal without typing accents', async ({ page }) => {
      await page.goto('/vi')
      await page.getByRole('searchbox').fill('nuoc sach')
      await page.getByRole('button', { name: 'Tìm kiếm' }).click()
      await expect(page).toHaveURL(/\/vi\/de-xuat\?q=nuoc/)
      await expect(page.getByRole('heading', { level: 3, name: title.vi })).toBeVisible()
      await expect(page).toHaveTitle(/nuoc sach/)
    })

    test('An English reader finds a proposal by a Vietnamese word', async ({ page }) => {
      await page.goto('/en/proposals')
      await page.getByRole('searchbox').fill('nước sạch')
      await page.getByRole('searchbox').press('Enter')
      await expect(page.getByRole('link', { name: title.en, exact: true })).toBeVisible()
    })

    test('A visitor narrows the list by field and takes the filter away again', async ({ page }) => {
      await page.goto('/en/proposals')
      const all = await shown(page)
      await openFilters(page)
      await page.getByRole('checkbox', { name: /Clean water and sanitation/ }).check()
      await page.getByRole('button', { name: 'Apply' }).click()
      await expect(page).toHaveURL(/field=water/)
      expect(await shown(page)).toBeLessThan(all)
      await page.getByRole('link', { name: 'Remove the filter Clean water and sanitation' }).click()
      await expect(page).toHaveURL(/\/en\/proposals$/)
      expect(await shown(page)).toBe(all)
    })

    test('A visitor pages through the list and back', async ({ page }) => {
      await page.goto('/en/proposals')
      const first = await page.getByRole('article').first().getByRole('heading').innerText()
      await page.getByRole('link', { name: 'Next page' }).click()
      await expect(page).toHaveURL(/page=2/)
      await expect(page.getByRole('article').first().getByRole('heading')).not.toHaveText(first)
      await page.getByRole('link', { name: 'Previous page' }).click()
      await expect(page.getByRole('article').first().getByRole('heading')).toHaveText(first)
    })

    test('The language switch keeps the page and what was asked', async ({ page }) => {
      await page.goto('/vi/de-xuat?q=nuoc+sach&field=water')
      await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: /EN/ }).click()
      await expect(page).toHaveURL(/\/en\/proposals\?/)
      await expect(page.getByRole('link', { name: title.en, exact: true })).toBeVisible()
      await expect(page.getByRole('searchbox')).toHaveValue('nuoc sach')
      await expect(page.getByRole('link', { name: 'Remove the filter Clean water and sanitation' })).toBeVisible()
    })

    test('A search without a match offers a way on', async ({ page }) => {
      await page.goto('/en/proposals?q=zzzz')
      await expect(page.getByRole('heading', { name: 'No proposal matches' })).toBeVisible()
      await page.getByRole('link', { name: 'See all proposals' }).click()
      await expect(page).toHaveURL(/\/en\/proposals$/)
    })

    test('A visitor goes from the home page through a priority field to its proposals', async ({ page }) => {
      await page.goto('/en')
      const fields = page.getByRole('heading', { name: 'Clean water and sanitation', exact: true })
      await fields.getByRole('link').click()
      await expect(page).toHaveURL(/\/en\/fields\/water$/)
      await expect(page.getByRole('link', { name: title.en, exact: true })).toBeVisible()
      await page.getByRole('link', { name: /in the catalogue/ }).click()
      await expect(page).toHaveURL(/field=water/)
      await expect(page.getByRole('link', { name: title.en, exact: true })).toBeVisible()
    })
  })
}

const nonsense = [
  'page=99999999999999999999',
  'page=-1&page=2',
  'page=1e300',
  'q=%00%FF%FE%ED%A0%80',
  `q=${'a'.repeat(10_000)}`,
  "q=')%3B+DROP+TABLE+x--",
  'q=%26+%7C+!+*+%3A*',
  'q[]=a&field[]=b&field=&field=none',
  `${'field=water&'.repeat(300)}`,
]
for (const query of nonsense) {
  test(`An address with nonsense shows a page: ${query.slice(0, 40)}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'The address is read in the same way for every screen.')
    const answer = await page.goto(`/en/proposals?${query}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: 'Proposals' })).toBeVisible()
  })
}

test('A page beyond the last shows the last', async ({ page }) => {
  await page.goto('/en/proposals?page=500')
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Previous page' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0)
})

/** How many proposals the list says it has found. */
async function shown(page: Page): Promise<number> {
  return Number.parseInt(await page.getByRole('status').innerText(), 10)
}

/** On a phone the filters are folded. */
async function openFilters(page: Page) {
  const fold = page.getByText('Filter proposals')
  if (await fold.isVisible()) await fold.click()
}
