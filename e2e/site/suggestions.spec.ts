import { expect, type Page, test } from '@playwright/test'

/** Waits until the field listens to keys, which is when it says that it can suggest. */
async function type(page: Page, words: string) {
  const field = page.getByRole('combobox', { name: 'Search the catalogue' })
  await field.fill('')
  await field.pressSequentially(words, { delay: 30 })
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  return field
}

test('A visitor chooses a suggested place by keyboard, and it becomes a filter', async ({ page }) => {
  await page.goto('/en/proposals?field=water')
  const field = await type(page, 'thu cuc')
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(page.locator('#said-aloud')).toHaveText(/^\d+ suggestions?$/)
  const option = list.getByRole('option', { name: /Thu Cúc.*Commune or ward/s })
  for (let steps = 0; (await option.getAttribute('aria-selected')) !== 'true' && steps < 8; steps += 1) {
    await field.press('ArrowDown')
  }
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
  await expect(field).toBeFocused()
  await field.press('Enter')
  await expect(page).toHaveURL((url) => {
    const { searchParams: asked } = url
    return asked.get('field') === 'water' && /^\d{5}$/.test(asked.get('place') ?? '') && !asked.has('q')
  })
  await expect(page.getByRole('link', { name: 'Remove the filter Thu Cúc' })).toBeVisible()
})

test('A suggested proposal leads to its page', async ({ page }) => {
  await page.goto('/en/proposals')
  await type(page, 'gravity')
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /PT-2026-014/ })
    .click()
  await expect(page).toHaveURL(/\/en\/proposals\/pt-2026-014$/)
})

test('Escape closes the suggestions and keeps what was typed; Enter then searches for it', async ({ page }) => {
  await page.goto('/en/proposals')
  const field = await type(page, 'water')
  await field.press('ArrowUp')
  await expect(page.getByRole('listbox').getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(field).toHaveValue('water')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/en\/proposals\?q=water$/)
})

test('The home page suggests too', async ({ page }) => {
  await page.goto('/vi')
  const field = page.getByRole('combobox', { name: 'Từ khóa' })
  await field.pressSequentially('nuoc sach', { delay: 30 })
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Nước sạch và vệ sinh/ })
    .click()
  await expect(page).toHaveURL(/\/vi\/de-xuat\?field=water$/)
})

test('Suggestions never lie over the button that sends the search', async ({ page }) => {
  await page.goto('/vi')
  await page.getByRole('combobox', { name: 'Từ khóa' }).pressSequentially('nuoc', { delay: 30 })
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.getByRole('button', { name: 'Tìm kiếm' }).click()
  await expect(page).toHaveURL(/\/vi\/de-xuat\?q=nuoc/)
})

test('Whatever is asked of the suggestions, they answer', async ({ request, isMobile }) => {
  test.skip(isMobile, 'The answer is the same for every screen.')
  const odd = [
    '',
    '?',
    '?q=a',
    '?q=nuoc&locale=xx',
    '?q=%00%FF&locale=vi',
    "?q=')|!:*%26'\\&locale=en",
    `?q=${'a'.repeat(5000)}&locale=en`,
  ]
  for (const query of odd) {
    const answer = await request.get(`/api/suggestions${query}`)
    expect(answer.status(), query).toBe(200)
    expect(Array.isArray((await answer.json()).suggestions), query).toBe(true)
  }
  const answer = await request.get('/api/suggestions?q=nuoc&locale=vi')
  expect((await answer.json()).suggestions.length).toBeGreaterThan(0)
  expect(answer.headers()['cache-control']).toBe('public, max-age=60')
})
