import { expect, test } from '@playwright/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A reader goes from the list to a story and on to what it speaks for', async ({ page }) => {
      await page.goto('/en/stories')
      await page.getByRole('link', { name: /Community-based rehabilitation reaches 410 families/ }).click()
      await expect(page).toHaveURL(/\/en\/stories\/pt-2026-s001$/)
      for (const part of ['The problem', 'What was done', 'What was measured', 'In their own words']) {
        await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible()
      }
      const row = page
        .getByRole('table', { name: 'What was measured' })
        .getByRole('row', { name: /Children in the programme/ })
      await expect(row).toContainText('31 of 164')
      await expect(row).toContainText('97 of 164')
      await expect(page.getByText('“My son walks to the health station by himself now.”')).toBeVisible()
      await expect(page.getByRole('link', { name: 'A foreign NGO working on disability' })).toHaveAttribute(
        'href',
        /^https:/,
      )
      await page.getByRole('link', { name: /Community-based rehabilitation and home care/ }).click()
      await expect(page).toHaveURL(/\/en\/proposals\/pt-2026-009$/)
    })
  })
}

test('Nobody is quoted who has not agreed to it', async ({ page, request }) => {
  await page.goto('/en/stories/pt-2026-s004')
  await expect(page.getByText(/The loudspeaker woke us at two in the morning/)).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveCount(1)
  for (const address of ['/en/stories/pt-2026-s004', '/en/stories', '/en', '/en/proposals?q=siren+gauge+jumping']) {
    expect(await (await request.get(address)).text()).not.toContain('the figures kept jumping')
  }
})

test('Bars are drawn only of what can be compared', async ({ page }) => {
  await page.goto('/vi/cau-chuyen/pt-2026-s004')
  const bars = (name: RegExp) => page.getByRole('row', { name }).locator('[style*="width"]')
  await expect(bars(/Xóm có phương án sơ tán/)).toHaveCount(2)
  await expect(bars(/Thời gian từ khi vượt ngưỡng/)).toHaveCount(0)
})

test('Stories are reached from the home page, a topic and a search', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('link', { name: /^Read the story/ }).click()
  await expect(page).toHaveURL(/\/en\/stories\/pt-2026-s\d+$/)
  for (const list of ['/en/fields/water', '/en/proposals?q=gravity-fed+hamlets+Da+Bac']) {
    await page.goto(list)
    const story = page.getByRole('link', { name: /Five hamlets in Đà Bắc/ })
    await expect(story).toHaveAttribute('href', '/en/stories/pt-2026-s002')
  }
})
