import { expect, test } from '@playwright/test'

const wrong = [
  '/en/no-such-page',
  '/vi/khong/co/trang/nay',
  '/en/proposals/pt-2026-99999',
  '/en/proposals/not-a-code',
  '/vi/de-xuat/pt-2026-014/khong',
  '/en/contact/received/ABCD-2345',
  '/no-such-file.txt',
]

for (const address of wrong) {
  test(`A wrong address is answered as one: ${address}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })
}

for (const address of [
  '/en/no-such-page',
  '/en/proposals/pt-2026-99999',
  '/vi/de-xuat/pt-2026-014/khong',
  '/vi/lost',
]) {
  test.describe('Without script', () => {
    test.use({ javaScriptEnabled: false })

    test(`A reader lost at ${address} is told so and can search`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Page not found|Không tìm thấy trang/)
      await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
    })
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
