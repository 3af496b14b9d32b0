import { expect, test } from '@playwright/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A donor finds the way to handover from the home page, with who, how long and which papers', async ({
      page,
    }) => {
      await page.goto('/en')
      await page.getByRole('link', { name: 'See every step' }).click()
      await expect(page).toHaveURL('/en/guidance/donors')
      await expect(page.getByRole('heading', { level: 1, name: 'For donors' })).toBeVisible()
      const first = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Write to the department' })
      await expect(first.getByText('Who', { exact: true })).toBeVisible()
      await expect(first.getByText('How long', { exact: true })).toBeVisible()
      await expect(first.getByText('Papers', { exact: true })).toBeVisible()
      await expect(page.getByText('are not legal advice')).toBeVisible()
      await page.getByRole('navigation', { name: 'In this section' }).getByRole('link', { name: 'Templates' }).click()
      await expect(page).toHaveURL('/en/guidance/templates')
    })

    test('A replaced decree leads to the one that took its place', async ({ page }) => {
      await page.goto('/vi/huong-dan/van-ban')
      const old = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /80\/2020\/NĐ-CP/ }) })
      await expect(old.getByText('Đã được thay thế')).toBeVisible()
      await old.getByRole('link', { name: 'Nghị định số 313/2025/NĐ-CP' }).click()
      const successor = page.locator(':target')
      await expect(successor.getByRole('heading', { name: 'Nghị định số 313/2025/NĐ-CP' })).toBeInViewport()
      await expect(successor.getByText('Đang có hiệu lực')).toBeVisible()
    })

    test('A question has an address of its own', async ({ page }) => {
      await page.goto('/en/guidance/questions')
      await page.getByRole('link', { name: 'How do we give goods?' }).click()
      await expect(page).toHaveURL('/en/guidance/questions#goods')
      await expect(page.getByRole('heading', { name: 'How do we give goods?' })).toBeInViewport()
    })

    test('The footer leads to guidance and to what the site says about itself', async ({ page }) => {
      await page.goto('/en/contact')
      const footer = page.getByRole('contentinfo')
      for (const [link, heading] of [
        ['How aid is received', 'Working with us'],
        ['Legal documents', 'Legal register'],
        ['About', 'About the province'],
        ['Accessibility', 'Accessibility'],
        ['Privacy', 'Privacy'],
      ] as const) {
        await footer.getByRole('link', { name: link }).click()
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      }
    })
  })
}

test('Every figure of the province says its year and its source', async ({ page }) => {
  await page.goto('/en/about')
  await expect(page.getByText('4,022,638')).toBeVisible()
  const figures = page.getByRole('definition').filter({ hasText: 'Source:' })
  expect(await figures.count()).toBeGreaterThan(3)
  for (const figure of await figures.all()) await expect(figure).toHaveText(/\d{4} · Source: .{10,}/)
  await expect(page.getByText('Invented contact').first()).toBeVisible()
})

const templates = [
  ['/vi/huong-dan/bieu-mau', 'Ý tưởng dự án', 'Tải bản tiếng Việt (Word)', 'y-tuong-du-an.docx'],
  ['/vi/huong-dan/bieu-mau', 'Văn kiện dự án', 'Tải bản tiếng Anh (Word)', 'project-document.docx'],
  ['/en/guidance/templates', 'Concept note', 'Download in English (Word)', 'concept-note.docx'],
  ['/en/guidance/templates', 'Project document', 'Download in Vietnamese (Word)', 'van-kien-du-an.docx'],
] as const

for (const [address, title, link, fileName] of templates) {
  test(`A partner downloads the template ${fileName}`, async ({ page, request }) => {
    await page.goto(address)
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) })
    const href = (await card.getByRole('link', { name: link }).getAttribute('href')) ?? ''
    const answer = await request.get(href)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-disposition']).toContain(`filename="${fileName}"`)
    expect((await answer.body()).subarray(0, 2).toString()).toBe('PK')
    const again = await request.get(href, { headers: { 'If-None-Match': answer.headers().etag ?? '' } })
    expect(again.status()).toBe(304)
  })
}

test('Reading sets no cookie and asks no other server, as the privacy statement says', async ({ page, context }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  for (const address of ['/en/privacy', '/en', '/en/proposals?view=map', '/en/proposals/pt-2026-014', '/vi/lien-he']) {
    await page.goto(address, { waitUntil: 'networkidle' })
  }
  expect(await context.cookies()).toEqual([])
  expect([...hosts]).toEqual([new URL(page.url()).host])
})
