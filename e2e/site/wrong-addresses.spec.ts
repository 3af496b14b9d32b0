import { expect, test } from '@playwright/test'

const wrong = [
  '/en/no-such-page',
  '/vi/khong/co/trang/nay',
  '/en/proposals/pt-2026-99999',
  '/en/proposals/not-a-code',
  '/vi/de-xuat/pt-2026-014/khong',
  '/en/contact/received/ABCD-2345',
  '/en/fields/no-such-field',
  '/vi/chu-de/khong-co',
  '/en/themes/Not%20a%20key',
  '/vi/doi-tac/khong-co',
  '/en/places/99999',
  '/vi/dia-ban/xuan-dai',
  '/no-such-file.txt',
]

for (const address of wrong) {
  test(`A wrong address is answered as one: ${address}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })
}

test('A lost reader searches from the page that was not found', async ({ page }) => {
  await page.goto('/vi/khong-co')
  await page.getByRole('searchbox').fill('truong hoc')
  await page.getByRole('button', { name: 'Tìm kiếm' }).click()
  await expect(page).toHaveURL(/\/vi\/de-xuat\?q=truong/)
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('The site map lists both languages of a proposal', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text()
  expect(map).toContain('/en/proposals/pt-2026-014</loc>')
  expect(map).toContain('/vi/de-xuat/pt-2026-014</loc>')
  expect(map).toContain('hreflang="vi"')
})

test('Search engines are kept out of the desk', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /vi/admin')
})
