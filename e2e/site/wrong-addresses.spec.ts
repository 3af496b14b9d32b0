import { expect, test } from '@playwright/test'

const wrong = [
  '/en/no-such-page',
  '/vi/khong/co/trang/nay',
  '/en/proposals/pt-2026-99999',
  '/en/proposals/not-a-code',
  '/vi/de-xuat/pt-2026-014/khong',
  '/en/needs/pt-2026-n999',
  '/en/needs/pt-2026-014',
  '/vi/nhu-cau/pt-2026-s001',
  '/en/stories/pt-2026-s999',
  '/en/proposals/pt-2026-n004',
  '/en/themes/feed.xml',
  '/fr/feed.xml',
  '/en/contact/received/ABCD-2345',
  '/en/fields/no-such-field',
  '/vi/chu-de/khong-co',
  '/en/themes/Not%20a%20key',
  '/vi/doi-tac/khong-co',
  '/en/places/99999',
  '/vi/dia-ban/xuan-dai',
  '/en/portfolio/pt-2024-p999',
  '/vi/du-an/found',
  '/no-such-file.txt',
]

for (const address of wrong) {
  test(`A wrong address is answered as one: ${address}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })
}

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [address, heading] of [
    ['/en/no-such-page', 'Page not found'],
    ['/vi/khong/co/trang/nay', 'Không tìm thấy trang'],
    ['/en/proposals/pt-2026-99999', 'Page not found'],
    ['/vi/de-xuat/khong-phai-ma', 'Không tìm thấy trang'],
    ['/en/needs/pt-2026-n999', 'Page not found'],
    ['/vi/cau-chuyen/khong-co', 'Không tìm thấy trang'],
    ['/vi/lost', 'Không tìm thấy trang'],
    ['/en/fields/no-such-field', 'Page not found'],
    ['/vi/dia-ban/99999', 'Không tìm thấy trang'],
    ['/en/contact/received/ABCD-2345', 'Page not found'],
    ['/vi/khong-co.txt', 'Không tìm thấy trang'],
    ['/vi/du-an/khong-co', 'Không tìm thấy trang'],
  ] as const) {
    test(`A lost reader is told so and shown a way on: ${address}`, async ({ page }) => {
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', address.slice(1, 3))
    })
  }
})

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
  expect(map).toContain('/vi/nhu-cau/pt-2026-n004</loc>')
  expect(map).not.toContain('/needs/pt-2026-n009</loc>')
  expect(map).toContain('/en/stories/pt-2026-s001</loc>')
})

test('Search engines are kept out of the desk', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /vi/admin')
})
