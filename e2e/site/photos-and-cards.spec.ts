import { expect, test } from '@playwright/test'

const page14 = { vi: '/vi/de-xuat/pt-2026-014', en: '/en/proposals/pt-2026-014' }

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A proposal with photos opens with the first, in words too, and shows the others below', async ({ page }) => {
      await page.goto(page14.en)
      const cover = page.getByRole('img', { name: /^Drawing of a hillside/ })
      await expect(cover).toBeVisible()
      await expect(page.getByText(/^Sample drawing, not a photograph/)).toBeVisible()
      const other = page.getByRole('region', { name: 'Photos' }).getByRole('img', { name: /^Drawing of a tap stand/ })
      await other.scrollIntoViewIfNeeded()
      await expect(other).toBeVisible()
      await expect(other).toHaveAttribute('loading', 'lazy')
      for (const image of [cover, other]) {
        await expect(image).toHaveAttribute('width', /^\d+$/)
        await expect(image).toHaveAttribute('height', /^\d+$/)
      }
      await page.goto(page14.vi)
      await expect(page.getByRole('img', { name: /^Hình vẽ mặt cắt/ })).toBeVisible()
    })

    test('A document says what it is before it is taken away', async ({ page, request }) => {
      await page.goto(page14.vi)
      const documents = page.getByRole('region', { name: 'Tài liệu kèm theo' })
      await expect(documents).toContainText(/PDF, 22\skB, bằng tiếng Việt và tiếng Anh/)
      const answer = await request.get((await documents.getByRole('link').getAttribute('href')) ?? '')
      expect(answer.headers()).toMatchObject({
        'content-type': 'application/pdf',
        'cache-control': 'private, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      })
      expect(answer.headers()['content-disposition']).toContain('attachment; filename="sample-checklist.pdf"')
    })
  })
}

test('A screen takes a photo of its own size, not the largest', async ({ page }) => {
  const taken: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/files/')) taken.push(new URL(request.url()).pathname.split('/').at(-1) ?? '')
  })
  await page.goto(page14.en)
  await expect(page.getByRole('img', { name: /^Drawing of a hillside/ })).toHaveJSProperty('complete', true)
  expect(taken[0]).toBe('960.webp')
})

test('Nothing moves while a page with photos loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(page14.en, { waitUntil: 'networkidle' })
  await page.getByRole('region', { name: 'Photos' }).scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.01)
})

const cards = [
  [page14.vi, 'proposal/vi/pt-2026-014'],
  [page14.en, 'proposal/en/pt-2026-014'],
  ['/vi/linh-vuc/water', 'field/vi/water'],
  ['/en/fields/water', 'field/en/water'],
  ['/vi/chu-de/women', 'theme/vi/women'],
  ['/vi/dia-ban/08590', 'place/vi/08590'],
  ['/en/partners/so-y-te', 'partner/en/so-y-te'],
  ['/vi', 'page/vi/site'],
  ['/en/proposals', 'page/en/site'],
  ['/en/contact', 'page/en/site'],
] as const

for (const [address, picture] of cards) {
  test(`A link to ${address} is shown with a picture in its language`, async ({ page, request, isMobile }) => {
    test.skip(isMobile, 'The same on every screen.')
    await page.goto(address)
    const property = (name: string) => page.locator(`meta[property="${name}"]`)
    await expect(property('og:image')).toHaveAttribute('content', new RegExp(`/art/share/${picture}\\.png$`))
    await expect(property('og:image:width')).toHaveAttribute('content', '1200')
    await expect(property('og:image:height')).toHaveAttribute('content', '630')
    await expect(property('og:image:alt')).toHaveAttribute('content', /\S/)
    await expect(property('og:title')).toHaveAttribute('content', /\S/)
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image')
    const answer = await request.get(`/art/share/${picture}.png`)
    expect(answer.headers()['content-type']).toBe('image/png')
    const body = await answer.body()
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630])
    const again = await request.get(`/art/share/${picture}.png`, {
      headers: { 'If-None-Match': answer.headers().etag ?? '' },
    })
    expect(again.status()).toBe(304)
  })
}

test('What was never published has neither a file nor a picture', async ({ request }) => {
  for (const address of [
    `/files/${'a'.repeat(64)}/480.webp`,
    '/files/x/480.webp',
    '/art/share/proposal/en/pt-2026-999.png',
    '/art/share/nothing/en/site.png',
    '/art/share/page/fr/site.png',
  ]) {
    const status = (await request.get(address)).status()
    expect([400, 404], address).toContain(status)
  }
})
