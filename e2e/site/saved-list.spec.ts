import { type Browser, expect, type Page, test } from '@playwright/test'

const water = 'Gravity-fed clean water'
const list = 'PT-2026-014.PT-2026-017.PT-2026-009'

async function saveAll(page: Page, codes: string[]) {
  await page.context().addCookies([{ name: 'saved', value: codes.join('.'), url: new URL(page.url()).origin }])
}

/** The codes on the page, in their order. */
const order = (page: Page) =>
  page
    .locator('main ol > li')
    .evaluateAll((items) => items.map((item) => item.textContent?.match(/PT-2026-\d{3}/)?.[0]))

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A visitor saves from the catalogue and from a proposal’s page', async ({ page }) => {
      await page.goto('/en/proposals?q=nuoc+sach+tan+son')
      await page.getByRole('button', { name: new RegExp(`^Save ?: ${water}`) }).click()
      if (javaScriptEnabled) {
        const saved = page.getByRole('button', { name: new RegExp(`^Saved ?: ${water}`) })
        await expect(saved).toHaveAttribute('aria-pressed', 'true')
        await expect(saved).toBeFocused()
        await expect(page.getByRole('link', { name: 'Saved list 1' })).toBeVisible()
        await expect(page.getByRole('region', { name: 'Your saved list' })).toContainText('US$ 412,000 in all')
      } else {
        await expect(page).toHaveURL(/\/en\/saved\?saved=PT-2026-014/)
        await expect(page.getByRole('status').first()).toContainText(`Saved: ${water}`)
        await page.getByRole('link', { name: 'Back to where you were' }).click()
        await expect(page).toHaveURL('/en/proposals?q=nuoc+sach+tan+son')
      }
      await page.goto('/en/proposals/pt-2026-017')
      await page
        .getByRole('button', { name: /^Save ?: / })
        .first()
        .click()
      if (javaScriptEnabled) await expect(page.getByRole('button', { name: /^Saved ?: / })).toBeVisible()
      await page.goto('/en/saved')
      expect(await order(page)).toEqual(['PT-2026-014', 'PT-2026-017'])
    })

    test('Order, note and removal stay', async ({ page }) => {
      await page.goto('/en')
      await saveAll(page, ['PT-2026-014', 'PT-2026-017', 'PT-2026-009'])
      await page.goto('/en/saved')
      await page.getByRole('button', { name: `Move down: ${water}` }).click()
      await expect.poll(() => order(page)).toEqual(['PT-2026-017', 'PT-2026-014', 'PT-2026-009'])
      if (javaScriptEnabled) await expect(page.getByRole('button', { name: `Move down: ${water}` })).toBeFocused()
      const item = page.getByRole('listitem').filter({ hasText: 'PT-2026-014' })
      await item.getByText('Add a note').click()
      await item.getByRole('textbox').fill('Hỏi về "quỹ vận hành"; =1+1')
      await item.getByRole('button', { name: 'Save note' }).click()
      await expect(item.getByText('Note: Hỏi về "quỹ vận hành"; =1+1')).toBeVisible()
      await page.getByRole('button', { name: /^Remove from the list: Community/ }).click()
      await expect.poll(() => order(page)).toEqual(['PT-2026-017', 'PT-2026-014'])
      await page.reload()
      await expect(item.getByText('Note: Hỏi về')).toBeVisible()
      await expect(page.getByLabel('Link with my notes')).toHaveValue(/list=PT-2026-017\.PT-2026-014&notes=[\w-]+$/)
    })

    test('A note that is too long stays in its form, with the reason', async ({ page }) => {
      await page.goto('/vi')
      await saveAll(page, ['PT-2026-014'])
      await page.goto('/vi/da-luu')
      await page.getByText('Thêm ghi chú').click()
      await page.getByRole('textbox', { name: /^Ghi chú cho/ }).fill('a'.repeat(141))
      await page.getByRole('button', { name: 'Lưu ghi chú' }).click()
      await expect(page.getByText('Ghi chú dài 141 ký tự')).toBeVisible()
      await expect(page.getByRole('textbox', { name: /^Ghi chú cho/ })).toHaveValue('a'.repeat(141))
    })

    test('A visitor compares, and sees only what differs', async ({ page }) => {
      await page.goto(`/en/saved?list=${list}`)
      await page.getByRole('link', { name: 'Side by side' }).click()
      const table = page.getByRole('table', { name: 'The proposals side by side' })
      await expect(table.getByRole('columnheader')).toHaveCount(4)
      await expect(table.getByRole('row', { name: /^Sought, US\$ differs 412,000/ })).toBeVisible()
      const all = await table.getByRole('row').count()
      await page.getByRole('link', { name: 'Show only differences' }).click()
      await expect(page).toHaveURL(/only=differences/)
      await expect.poll(() => table.getByRole('row').count()).toBeLessThan(all)
      await expect(table.getByRole('rowheader').filter({ hasNotText: 'differs' })).toHaveCount(0)
    })

    test('A shared list opens anywhere, keeps the place of what is withdrawn, and can be added', async ({ page }) => {
      await page.goto('/en/saved?list=PT-2026-017.PT-2026-999.PT-2026-014')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shared list')
      expect(await order(page)).toEqual(['PT-2026-017', 'PT-2026-999', 'PT-2026-014'])
      await expect(page.getByRole('heading', { name: 'PT-2026-999 is no longer published' })).toBeVisible()
      await page.getByRole('button', { name: 'Add all to my list' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved list')
      await expect(page.getByText('3 proposals were added to your list.')).toBeVisible()
      expect(await order(page)).toEqual(['PT-2026-017', 'PT-2026-999', 'PT-2026-014'])
    })

    test('All of a list are asked about at once', async ({ page }) => {
      await page.goto(`/en/saved?list=${list}`)
      await page.getByRole('link', { name: 'Ask about these' }).click()
      await expect(page.getByRole('checkbox', { name: /PT-2026-/ })).toHaveCount(3)
      await expect(page.getByRole('checkbox', { name: /Gravity-fed/ })).toBeChecked()
    })
  })
}

test('The link with notes shows list and notes to someone else', async ({ page, browser }) => {
  await page.goto('/en')
  await saveAll(page, ['PT-2026-017', 'PT-2026-014'])
  await page.goto('/en/saved')
  const item = page.getByRole('listitem').filter({ hasText: 'PT-2026-014' })
  await item.getByText('Add a note').click()
  await item.getByRole('textbox').fill('For the board')
  await item.getByRole('button', { name: 'Save note' }).click()
  await expect(item.getByText('Note: For the board')).toBeVisible()
  const link = await page.getByLabel('Link with my notes').inputValue()
  const other = await openElsewhere(browser, new URL(link).search, page)
  expect(await order(other)).toEqual(['PT-2026-017', 'PT-2026-014'])
  await expect(other.getByText('Note: For the board')).toBeVisible()
  await other.context().close()
})

async function openElsewhere(browser: Browser, search: string, page: Page): Promise<Page> {
  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(`${new URL(page.url()).origin}/en/saved${search}`)
  return other
}

test('A list is taken away as PDF, workbook and CSV', async ({ request }) => {
  const types = {
    pdf: 'application/pdf',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    csv: 'text/csv; charset=utf-8',
  }
  for (const [kind, type] of Object.entries(types)) {
    const file = await request.get(`/en/saved/${kind}?list=${list}.PT-2026-999`)
    expect(file.status(), kind).toBe(200)
    expect(file.headers()['content-type']).toBe(type)
    expect(file.headers()['content-disposition']).toMatch(
      new RegExp(`^attachment; filename="selected-proposals-\\d{4}-\\d{2}-\\d{2}\\.${kind}"$`),
    )
    expect(file.headers()['set-cookie']).toBeUndefined()
    expect((await request.get(`/vi/da-luu/${kind}?list=PT-2026-999`)).status()).toBe(404)
  }
  expect((await request.get(`/en/saved/pdf?list=${list}`)).headers()['content-length']).not.toBe('0')
})

test('Another site cannot save for a reader, nor send a reader elsewhere', async ({ request }) => {
  const form = { code: 'PT-2026-014', locale: 'en' }
  const strangers: Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://example.com' },
    {},
  ]
  for (const headers of strangers) {
    const answer = await request.post('/api/saved', { form, headers, maxRedirects: 0 })
    expect(answer.headers()['set-cookie']).toBeUndefined()
    expect(answer.headers().location).toBe('/en/saved?notice=refused')
  }
  const headers = { 'Sec-Fetch-Site': 'same-origin', Referer: 'https://example.com//example.com/en' }
  const answer = await request.post('/api/saved', { form, headers, maxRedirects: 0 })
  expect(answer.headers().location).toBe('/en/saved?saved=PT-2026-014')
})

test('A full list says what to do, and keeps what it has', async ({ page }) => {
  await page.goto('/en')
  const codes = Array.from({ length: 30 }, (_, i) => `PT-2026-${String(100 + i)}`)
  await saveAll(page, codes)
  await page.goto('/en/proposals/pt-2026-014')
  await page
    .getByRole('button', { name: /^Save ?: / })
    .first()
    .click()
  await expect(page.getByRole('alert').filter({ hasText: 'already holds 30 proposals' })).toBeVisible()
  expect(await order(page)).toEqual(codes)
})

test('No page sets a cookie before a visitor saves', async ({ request }) => {
  for (const address of ['/en', '/vi/de-xuat', '/en/proposals/pt-2026-014', '/en/saved', `/en/saved?list=${list}`]) {
    expect((await request.get(address)).headers()['set-cookie'], address).toBeUndefined()
  }
})

test('The bar covers nothing that has the focus', async ({ page, isMobile }) => {
  test.skip(isMobile, 'There is no Tab key.')
  await page.goto('/en')
  await saveAll(page, ['PT-2026-014'])
  await page.goto('/en/proposals')
  const bar = page.getByRole('region', { name: 'Your saved list' })
  await expect(bar).toBeVisible()
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const [focus, top] = await page.evaluate(() => {
      const box = document.querySelector('[data-saved-bar]')
      const active = document.activeElement
      if (!box || !active || box.contains(active)) return [0, 1]
      return [active.getBoundingClientRect().top, box.getBoundingClientRect().top]
    })
    expect(focus).toBeLessThan(top)
  }
})
