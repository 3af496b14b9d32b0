import { expect, type Page, test } from '@playwright/test'
import { beginProposal, field, fillCompletely, publishBoth } from '../desk/proposal-steps'
import { administrator, signIn } from '../desk/staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A programme officer sees the ask in both currencies and asks about it', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-014')
      await expect(page.getByText(/^US\$\s412,000$/).first()).toBeVisible()
      await expect(page.getByText(/About 10\.8.billion.VND at the rate of/)).toBeVisible()
      await page.getByRole('link', { name: 'Ask about this proposal' }).click()
      await expect(page.getByRole('checkbox', { name: /Gravity-fed clean water/ })).toBeChecked()
    })

    test('The Vietnamese page writes money and days the Vietnamese way', async ({ page }) => {
      await page.goto('/vi/de-xuat/pt-2026-014')
      await expect(page.getByText(/^412\.000\sUSD$/).first()).toBeVisible()
      await expect(page.getByText(/Khoảng 10,8.tỷ.đồng/)).toBeVisible()
    })

    test('A reader who knows a district of the past still finds the place', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-014')
      await expect(page.getByRole('region', { name: 'Where it happens' })).toContainText(
        'formerly part of Tân Sơn district',
      )
    })

    test('Both PDFs can be taken away', async ({ page, request }) => {
      await page.goto('/en/proposals/pt-2026-014')
      for (const name of ['Download PDF English', 'Download PDF Tiếng Việt']) {
        const href = await page.getByRole('link', { name }).getAttribute('href')
        const answer = await request.get(href ?? '')
        expect(answer.headers()['content-type']).toContain('application/pdf')
      }
    })

    test('The reader sees how ready it is, who is in charge and when that was checked', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-014')
      const readiness = page.getByRole('region', { name: 'Readiness' })
      for (const [point, state] of [
        ['Counterpart', 'Committed'],
        ['Land and permits', 'Ready'],
        ['Approval in principle', 'Approved in principle'],
        ['Focal person', 'Phùng Thị Ngọc Lan'],
        ['Last checked', '3 Oct 2026'],
      ] as const) {
        const term = readiness.getByRole('term').filter({ hasText: point })
        await expect(term.locator('xpath=following-sibling::dd')).toHaveText(state)
      }
      await readiness.getByRole('link', { name: 'Phùng Thị Ngọc Lan' }).click()
      await expect(page.getByRole('region', { name: 'Contact' })).toContainText('Answers within 5 working days.')
    })

    test('What is committed, what is left and the smallest part stand beside the ask', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-015')
      for (const [label, amount] of [
        ['Already committed', /US\$\s40,000/],
        ['Still needed', /US\$\s135,000.*About 3\.6.billion.VND/s],
        ['Smallest fundable part', /US\$\s9,200/],
      ] as const) {
        const fact = page.getByRole('term').filter({ hasText: label }).first()
        await expect(fact.locator('xpath=following-sibling::dd')).toHaveText(amount)
      }
      await page.goto('/en/proposals/pt-2026-016')
      await expect(page.getByText('This proposal is to be funded as a whole.')).toBeVisible()
    })

    test('Related proposals lead on, each with what it shares', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-014')
      const related = page.getByRole('complementary', { name: 'Read on' })
      const proposals = related
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Related proposals' }) })
      await expect(proposals.getByRole('article')).toHaveCount(3)
      await expect(related.getByText(/^In common: .*communes or wards/).first()).toBeVisible()
      const next = proposals.getByRole('article').first().getByRole('heading', { level: 3 }).getByRole('link')
      const title = await next.innerText()
      await next.click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    })

    test('What changed since the first publication is told, the newest version open', async ({ page }) => {
      await page.goto('/en/proposals/pt-2026-014')
      await page.getByRole('link', { name: 'What changed', exact: true }).click()
      const changes = page.getByRole('region', { name: 'What changed since it was first published' })
      await expect(changes).toContainText('First published on 10 Jun 2026; 2 newer versions since')
      const rows = changes.getByRole('definition')
      await expect(rows.filter({ hasText: /US\$\s395,000.*US\$\s412,000/ })).toBeVisible()
      const older = rows.filter({ hasText: 'Tap stand water tests meeting QCVN 01-1' })
      await expect(older).toBeHidden()
      await changes.getByText('21 Aug 2026').click()
      await expect(older).toBeVisible()
    })

    test('The results are one table whose columns all fit the screen', async ({ page }) => {
      for (const code of ['pt-2026-014', 'pt-2026-026', 'pt-2026-022']) {
        await page.goto(`/en/proposals/${code}`)
        const table = page.getByRole('table', { name: 'Results you can hold us to' })
        await expect(table.getByRole('columnheader')).toHaveText(['Indicator', 'Today', 'Target', 'Checked by'])
        const width = page.viewportSize()?.width ?? 0
        for (const cell of await table.getByRole('row').last().locator('th, td').all()) {
          const box = await cell.boundingBox()
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
  })
}

test('The parts of the page add up to one budget', async ({ page }) => {
  await page.goto('/en/proposals/pt-2026-014')
  const budget = page.getByRole('table').filter({ hasText: 'Budget line' })
  const dollars = (text: string) => Number(text.replaceAll(/[^\d]/g, ''))
  const lines = await budget.locator('tbody').first().locator('tr td:last-child').allInnerTexts()
  const sought = await budget
    .getByRole('row', { name: /^Sought from partners/ })
    .locator('td')
    .innerText()
  expect(lines.map(dollars).reduce((sum, one) => sum + one, 0)).toBe(dollars(sought))
})

test('A code in capitals leads to its permanent address', async ({ request }) => {
  const answer = await request.get('/en/proposals/PT-2026-014', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(/\/en\/proposals\/pt-2026-014$/)
})

test('A proposal names itself in both languages to search engines', async ({ page }) => {
  await page.goto('/en/proposals/pt-2026-014')
  await expect(page).toHaveTitle(/^Gravity-fed clean water/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/proposals\/pt-2026-014$/)
  await expect(page.locator('link[hreflang=vi]')).toHaveAttribute('href', /\/vi\/de-xuat\/pt-2026-014$/)
})

test('A reader copies the address of the page and is told so, and can print', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'The clipboard is the same on every screen.')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/proposals/pt-2026-014?from=mail#budget')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' }).locator('[aria-live=polite]')).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http.*\/en\/proposals\/pt-2026-014$/)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('body[data-printed]')).toBeVisible()
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('What needs script is not offered', async ({ page }) => {
    await page.goto('/en/proposals/pt-2026-014')
    await expect(page.getByRole('link', { name: 'Ask about this proposal' })).toBeVisible()
    for (const name of ['Copy link', 'Print']) await expect(page.getByRole('button', { name })).toBeHidden()
  })
})

test('On paper there are no buttons and no navigation, but the address and the day of the edition', async ({
  page,
}) => {
  await page.goto('/vi/de-xuat/pt-2026-014')
  await page.emulateMedia({ media: 'print' })
  for (const role of ['button', 'navigation', 'complementary'] as const) {
    for (const one of await page.getByRole(role).all()) {
      if (!(await one.innerText()).includes('minh họa')) await expect(one).toBeHidden()
    }
  }
  const source = page.getByText('Đề xuất PT-2026-014, bản công bố ngày 25/10/2026.')
  await expect(source).toBeVisible()
  await expect(source).toContainText(/http.*\/vi\/de-xuat\/pt-2026-014$/)
})

test('A second publication at the desk is told on the page at once', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The desk is the same on every screen.')
  test.setTimeout(120_000)
  const code = await publishNew(page, { vi: 'Thư viện xã', en: 'Commune libraries' }, ['vi', 'en'])
  await page.goto(`/en/proposals/${code}`)
  await expect(page.getByRole('heading', { name: 'What changed since it was first published' })).toHaveCount(0)

  await page.goto(`/en/admin/proposals/${code}`)
  await field(page, 'months').fill('18')
  await field(page, 'budget.0.amount').fill('52,000')
  await publishBoth(page)
  await page.goto(`/en/proposals/${code}`)
  const changes = page.getByRole('region', { name: 'What changed since it was first published' })
  await expect(changes.getByText('3 changes')).toBeVisible()
  await expect(changes.getByRole('definition').filter({ hasText: /12 months.*18 months/ })).toBeVisible()
  await expect(
    changes
      .getByRole('definition')
      .filter({ hasText: /US\$\s48,500.*US\$\s52,000/ })
      .first(),
  ).toBeVisible()
  await page.goto(`/vi/de-xuat/${code}`)
  await expect(page.getByRole('definition').filter({ hasText: /12 tháng.*18 tháng/ })).toBeVisible()
})

test('A proposal published in one language says so in the other, and mixes nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The desk is the same on every screen.')
  const code = await publishNew(page, { vi: 'Trạm y tế bản xa', en: 'A remote health post' }, ['vi'])
  const answer = await page.goto(`/en/proposals/${code}`)
  expect(answer?.status()).toBe(200)
  await expect(page).toHaveTitle(/This proposal is published in Vietnamese so far/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This proposal is published in Vietnamese so far')
  await expect(page.locator('main [lang=vi]')).toHaveText('Trạm y tế bản xa')
  await expect(page.getByText('A remote health post')).toHaveCount(0)
  await page.getByRole('link', { name: 'Read it in Vietnamese' }).click()
  await expect(page).toHaveURL(new RegExp(`/vi/de-xuat/${code}$`))
  await expect(page.getByRole('heading', { level: 1, name: 'Trạm y tế bản xa' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tải PDF tiếng Việt' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tải PDF tiếng Anh' })).toHaveCount(0)
})

/** Writes a proposal at the desk and publishes it in these languages; returns its code as addresses have it. */
async function publishNew(page: Page, title: { vi: string; en: string }, languages: string[]): Promise<string> {
  await signIn(page, administrator)
  const code = await beginProposal(page)
  await fillCompletely(page, title)
  for (const language of languages) await page.locator(`[name=languages][value=${language}]`).check()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText(/Saved and published at/)).toBeVisible()
  return code.toLowerCase()
}
