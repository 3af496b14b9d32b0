import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { writeCells } from '../../documents/testing/write-cells'
import { expectGoodPage } from './good-page'
import { beginProposal, field, saveDraft } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function take(context: BrowserContext, address: string): Promise<Buffer> {
  const answer = await context.request.get(address)
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-disposition']).toContain('attachment; filename="')
  expect(answer.headers()['cache-control']).toContain('no-store')
  return answer.body()
}

async function send(page: Page, file: Uint8Array, name = 'proposals.xlsx'): Promise<void> {
  await page.goto('/en/admin/import')
  await page.getByLabel('Excel file').setInputFiles({ name, mimeType: type, buffer: Buffer.from(file) })
  await page.getByRole('button', { name: 'Check the file' }).click()
}

const cell = (key: string, value: string | number, row = 3, sheet = 'Đề xuất') => ({ sheet, key, row, value })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('An officer fills in the template, puts its errors right and imports it, once', async ({
      page,
      context,
      browser,
    }) => {
      test.setTimeout(120_000)
      await signIn(page, await hire(browser, 'Officer'))
      await page.goto('/en/admin/proposals')
      await page.getByRole('link', { name: 'Import from Excel' }).click()
      await page.waitForURL(/\/en\/admin\/import$/)
      const [address] = await page.getByRole('link', { name: 'Empty template: project proposals' }).all()
      const template = await take(context, (await address?.getAttribute('href')) ?? '')

      const name = `Imported ${Date.now().toString(36)} ${javaScriptEnabled}`
      const row = [cell('proposal.code', 'new-1'), cell('title.en', name), cell('need.en', '=1+1'), cell('months', 12)]
      const budget = [cell('budget.code', 'new-1', 3, 'Ngân sách'), cell('budget.label.en', 'Works', 3, 'Ngân sách')]
      const wrong = writeCells(template, [
        ...row,
        ...budget,
        cell('budget.amount', 'a lot', 3, 'Ngân sách'),
        cell('aidKind', 'Gift'),
      ])
      await send(page, wrong)
      await expect(page.getByRole('heading', { name: '2 errors: it cannot be imported yet' })).toBeVisible()
      const told = page.getByRole('row').filter({ hasText: 'Ngân sách - Budget, cell E3' })
      await expect(told).toContainText('“a lot” is not a whole number')
      await expect(page.getByRole('row').filter({ hasText: 'Đề xuất - Proposals, cell F3' })).toContainText(
        '“Gift” is not in the list',
      )
      await expect(page.getByRole('button', { name: 'Import one listing' })).toHaveCount(0)
      if (javaScriptEnabled) await expectGoodPage(page, 'import')

      const right = writeCells(template, [...row, ...budget, cell('budget.amount', 48_500, 3, 'Ngân sách')])
      await send(page, right)
      await expect(page.getByRole('row').filter({ hasText: name })).toContainText('(new code)')
      if (javaScriptEnabled) await expectGoodPage(page, 'import')
      await page.setViewportSize({ width: 360, height: 800 })
      if (javaScriptEnabled) await expectGoodPage(page, 'import')
      await page.setViewportSize({ width: 1360, height: 900 })
      // The same page in a second window, confirmed there as well: it is written once.
      const twin = await context.newPage()
      await twin.goto(page.url())
      const button = { name: 'Import one listing' }
      await Promise.all([page.getByRole('button', button).click(), twin.getByRole('button', button).click()])
      await expect(page.getByRole('heading', { name: 'One listing was imported' })).toBeVisible({ timeout: 20_000 })
      await twin.close()
      if (javaScriptEnabled) await expectGoodPage(page, 'import')
      const link = page.getByRole('row').filter({ hasText: name }).getByRole('link')
      const code = await link.innerText()
      await link.click()
      await expect(field(page, 'title.en')).toHaveValue(name)
      await expect(field(page, 'budget.0.amount')).toHaveValue('48,500')

      await page.goto(`/en/admin/proposals?q=${encodeURIComponent(name)}`)
      await expect(page.getByRole('link', { name: new RegExp(name) })).toHaveCount(1)
      await send(page, right)
      await expect(page.getByRole('row').filter({ hasText: code })).toContainText('Imported before')
      await expect(page.getByText('There is nothing to import')).toBeVisible()

      // Round trip: what was exported changes nothing, and one edited cell is one changed field.
      const exported = await take(context, `/en/admin/proposals/export.xlsx?code=${code}`)
      await send(page, exported)
      await expect(page.getByText('There is nothing to import')).toBeVisible()
      await send(page, writeCells(exported, [cell('months', 18)]))
      await expect(page.getByRole('row').filter({ hasText: code })).toContainText('Duration (months)')
      await page.getByRole('button', button).click()
      await expect(page.getByRole('heading', { name: 'One listing was imported' })).toBeVisible({ timeout: 20_000 })
      await page.goto('/en/admin/import')
      await expect(page.getByRole('region', { name: 'Your imports' }).getByRole('listitem').first()).toContainText(
        'Imported',
      )
      if (javaScriptEnabled) await expectGoodPage(page, 'import')
    })

    test('A file that is no workbook is refused with what to do, and the page stays', async ({ page }) => {
      await signIn(page, administrator)
      await send(page, Buffer.from('code,title'), 'list.xlsx')
      await expect(page.getByRole('alert').filter({ hasText: 'This is not an Excel file' })).toBeVisible()
      await send(page, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old.xls')
      await expect(page.getByRole('alert').filter({ hasText: 'the old format (.xls) or a password' })).toBeVisible()
      await page.goto('/en/admin/import')
      await page.getByRole('button', { name: 'Check the file' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Choose an Excel file that was filled in' })).toBeVisible()
      if (javaScriptEnabled) await expectGoodPage(page, 'import')
    })
  })
}

test('What somebody saved since the check is not overwritten', async ({ page, context }) => {
  await signIn(page, administrator)
  const code = await beginProposal(page)
  const exported = await take(context, `/vi/admin/proposals/export.xlsx?code=${code}`)
  await send(page, writeCells(exported, [cell('title.en', 'From the workbook')]))
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/)
  const report = page.url()
  await page.goto(`/en/admin/proposals/${code.toLowerCase()}`)
  await field(page, 'title.en').fill('Saved meanwhile')
  await saveDraft(page)
  await page.goto(report)
  await page.getByRole('button', { name: 'Import one listing' }).click()
  await expect(page.getByRole('alert').filter({ hasText: `${code} was changed after the check` })).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0)
  await expect(page.getByRole('alert').getByRole('link', { name: 'Send another file' })).toBeVisible()
  await page.goto(`/en/admin/proposals/${code.toLowerCase()}`)
  await expect(field(page, 'title.en')).toHaveValue('Saved meanwhile')
})

test('An export holds exactly what was asked for, by address and by form', async ({ page, context }) => {
  await signIn(page, administrator)
  const words = (file: Buffer) => strFromU8(unzipSync(file)['xl/sharedStrings.xml'] ?? new Uint8Array())
  const two = words(await take(context, '/en/admin/proposals/export.xlsx?code=pt-2026-014&code=PT-2026-001'))
  expect([...new Set(two.match(/<t[^>]*>PT-2026-\d{3}<\/t>/g))]).toHaveLength(2)
  const posted = await context.request.post('/vi/admin/needs/export.xlsx', { form: { code: 'PT-2026-N001' } })
  expect(posted.headers()['content-disposition']).toMatch(/filename="nhu-cau-\d{4}-\d\d-\d\d\.xlsx"/)
  expect(words(await posted.body())).toContain('PT-2026-N001')
  expect((await context.request.get('/en/admin/proposals/export.xlsx?code=PT-0000-000')).status()).toBe(404)
  expect(words(await take(context, '/en/admin/needs/export.xlsx'))).toContain('PT-2026-N010')
})

test('A proposal is a Word document in either language and in both', async ({ page, context }) => {
  await signIn(page, administrator)
  await page.goto('/en/admin/proposals/pt-2026-014')
  await page.getByText('Word', { exact: true }).click()
  for (const name of ['Vietnamese', 'English', 'Both, side by side']) {
    const href =
      (await page.locator('main details').getByRole('link', { name, exact: true }).getAttribute('href')) ?? ''
    const file = unzipSync(await take(context, href))
    expect(strFromU8(file['word/document.xml'] ?? new Uint8Array())).toContain('w:tblHeader')
  }
  await expectGoodPage(page, 'import')
})

test('A form sent by a stranger gets no workbook', async ({ playwright, page }) => {
  await page.goto('/en/sign-in')
  const stranger = await playwright.request.newContext({ baseURL: new URL(page.url()).origin })
  const posted = await stranger.post('/en/admin/proposals/export.xlsx', {
    form: { code: 'PT-2026-014' },
    maxRedirects: 0,
  })
  expect(posted.status()).toBe(303)
  await stranger.dispose()
})
