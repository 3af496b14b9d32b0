import { expect, type Page, test } from '@playwright/test'

const title = 'Gravity-fed clean water for four upland communes of Tân Sơn'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    for (const { what, link, address } of [
      { what: 'field', link: 'Clean water and sanitation', address: /\/en\/fields\/water$/ },
      { what: 'theme', link: 'Ethnic minorities', address: /\/en\/themes\/[a-z-]+$/ },
      {
        what: 'local partner',
        link: 'Department of Agriculture and Environment',
        address: /\/en\/partners\/so-nong-nghiep-moi-truong$/,
      },
      { what: 'commune', link: 'Xuân Đài', address: /\/en\/places\/08590$/ },
    ]) {
      test(`A reader goes from a proposal to its ${what} and back to the proposal`, async ({ page }) => {
        await page.goto('/en/proposals/pt-2026-014')
        await page.getByRole('region', { name: 'Key facts' }).getByRole('link', { name: link, exact: true }).click()
        await expect(page).toHaveURL(address)
        await expect(page.getByRole('heading', { level: 1 })).toContainText(link)
        await page.getByRole('link', { name: title, exact: true }).click()
        await expect(page).toHaveURL(/\/en\/proposals\/pt-2026-014$/)
      })
    }

    test('A reader who only knows the commune of the past finds the one of today and what is asked there', async ({
      page,
    }) => {
      await page.goto('/en')
      await page.getByRole('contentinfo').getByRole('link', { name: 'Communes and wards' }).click()
      await expect(page).toHaveURL(/\/en\/places$/)
      const today = page.getByRole('listitem').filter({ hasText: 'Kim Thượng' })
      await today.getByRole('link', { name: 'Xuân Đài commune' }).click()
      await expect(page.getByRole('main')).toContainText('Formed from Xuân Đài, Kim Thượng and Xuân Sơn')
      await expect(page.getByRole('heading', { name: 'Also for the whole area' })).toBeVisible()
    })

    test('The language switch stays with the same partner', async ({ page }) => {
      await page.goto('/vi/doi-tac/so-y-te')
      await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: /EN/ }).click()
      await expect(page).toHaveURL(/\/en\/partners\/so-y-te$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Department of Health')
    })

    test('Where nothing is asked, a reader is led to the department', async ({ page }) => {
      await page.goto('/vi/dia-ban/04792')
      await expect(page.getByRole('heading', { name: /Hiện chưa có nội dung kêu gọi/ })).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: 'Gửi liên hệ' }).click()
      await expect(page).toHaveURL(/\/vi\/lien-he$/)
    })
  })
}

test('A card of a proposal leads to the proposal everywhere but on the name of its field', async ({ page }) => {
  await page.goto('/en')
  const card = page.getByRole('article').first()
  await card.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en\/fields\/[a-z-]+$/)
  await page.goBack()
  await card.click({ position: { x: 20, y: 20 } })
  await expect(page).toHaveURL(/\/en\/proposals\/pt-/)
})

test('The site map lists what has something asked, and nothing else', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text()
  for (const listed of [
    '/en/fields/water',
    '/vi/chu-de/women',
    '/en/partners/so-y-te',
    '/vi/dia-ban/08590',
    '/en/places',
  ]) {
    expect(map).toContain(`${listed}</loc>`)
  }
  expect(map).not.toContain('/en/places/04792')
})

test('Every proposal, field, theme and partner fits a narrow screen in both languages', async ({
  page,
  request,
  isMobile,
}) => {
  test.skip(!isMobile, 'Only a phone is narrow.')
  test.setTimeout(240_000)
  const map = await (await request.get('/sitemap.xml')).text()
  const paths = [...map.matchAll(/<loc>[a-z]+:\/\/[^/]+(\/[^<]*)<\/loc>/g)].flatMap(([, path]) => path ?? [])
  const looked = paths.filter((path) => !/\/(places|dia-ban)\/\d/.test(path))
  expect(looked.length).toBeGreaterThan(50)
  const tooWide: string[] = []
  for (const path of looked) {
    const width = await widthOf(page, path)
    if (width > 360) tooWide.push(`${path}: ${width}`)
  }
  expect(tooWide).toEqual([])
})

async function widthOf(page: Page, path: string): Promise<number> {
  await page.goto(path)
  return page.evaluate(() => document.documentElement.scrollWidth)
}
