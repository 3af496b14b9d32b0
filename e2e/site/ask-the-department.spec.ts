import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'

const message = 'Could we visit the intake sites in March, and is the smallest part still open?'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A donor asks about a proposal and is given a reference', async ({ page }) => {
      await arriveAs(page, newSender())
      await page.goto('/en/contact?about=PT-2026-014&about=XX-1234-567')
      await expect(page.getByRole('checkbox', { name: /Gravity-fed clean water/ })).toBeChecked()
      await fill(page)
      await page.getByRole('button', { name: 'Send message' }).click()
      await expect(page).toHaveURL(/\/en\/contact\/received\/[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have received your message')
      await expect(page.getByText(/within \d+ working days?/)).toBeVisible()
    })

    test('What is wrong is said beside its field, and nothing typed is lost', async ({ page }) => {
      await arriveAs(page, newSender())
      await page.goto('/vi/lien-he?about=PT-2026-014')
      await page.getByRole('checkbox', { name: /nước sạch tự chảy/i }).uncheck()
      await page.getByLabel('Thư điện tử').first().fill('khong-phai-dia-chi')
      await page.getByLabel('Tổ chức').fill('Tổ chức Thử nghiệm')
      await page.getByLabel('Nội dung', { exact: true }).fill('ngắn')
      await page.getByRole('button', { name: 'Gửi liên hệ' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'Chưa gửi được' })
      await expect(summary.getByRole('link')).toHaveCount(4)
      await expect(page.getByLabel('Thư điện tử').first()).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByLabel('Thư điện tử').first()).toHaveValue('khong-phai-dia-chi')
      await expect(page.getByLabel('Tổ chức')).toHaveValue('Tổ chức Thử nghiệm')
      await expect(page.getByLabel('Nội dung', { exact: true })).toHaveValue('ngắn')
      await expect(page.getByRole('checkbox', { name: /nước sạch tự chảy/i })).not.toBeChecked()
      await summary.getByRole('link', { name: /địa chỉ thư điện tử đầy đủ/ }).click()
      await expect(page.getByLabel('Thư điện tử').first()).toBeFocused()
    })

    test('A trap filled by mistake loses nothing', async ({ page }) => {
      await arriveAs(page, newSender())
      await page.goto('/en/contact')
      await fill(page)
      await page.locator('#website').fill('http://example.org', { force: true })
      await page.getByRole('button', { name: 'Send message' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'A hidden field was filled in' })).toBeVisible()
      await expect(page.getByLabel('Message')).toHaveValue(message)
      await page.getByRole('button', { name: 'Send message' }).click()
      await expect(page).toHaveURL(/\/received\//)
    })
  })
}

test('The same form sent twice is stored once, and a second question is stored too', async ({ page }) => {
  await arriveAs(page, newSender())
  await page.goto('/en/contact')
  const email = await fill(page)
  const send = page.getByRole('button', { name: 'Send message' })
  await send.dblclick()
  await expect(page).toHaveURL(/\/received\//)
  const first = page.url()
  await page.goBack()
  await fill(page, { email, message: 'A second question, about the timetable of the works.' })
  await send.click()
  await expect(page).toHaveURL(/\/received\//)
  expect(page.url()).not.toBe(first)
})

test('Someone who writes too often is told what to do', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The limit is the same on every screen.')
  await arriveAs(page, newSender())
  for (let sent = 0; sent < 5; sent++) {
    await page.goto('/en/contact')
    await fill(page)
    await page.getByRole('button', { name: 'Send message' }).click()
    await expect(page).toHaveURL(/\/received\//)
  }
  await page.goto('/en/contact')
  await fill(page)
  await page.getByRole('button', { name: 'Send message' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Many messages have reached us' })).toContainText('@')
  await expect(page.getByLabel('Message')).toHaveValue(message)
})

/** A network address of its own for each test, so that their limits do not meet. */
const newSender = () => `2001:db8::${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`

async function arriveAs(page: Page, address: string) {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': address })
}

async function fill(page: Page, words: { email?: string; message?: string } = {}): Promise<string> {
  const email = words.email ?? `${randomUUID()}@example.org`
  await page.getByLabel('Your name').fill('Anna Lindqvist')
  await page.getByLabel('E-mail').first().fill(email)
  await page.getByLabel('Message').fill(words.message ?? message)
  await page.getByRole('checkbox', { name: /I agree/ }).check()
  return email
}
