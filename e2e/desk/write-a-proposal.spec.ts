import { expect, type Page, test } from '@playwright/test'
import { expectQuestionOnLeaving } from './leaving'
import { addRow, beginProposal, field, fillCompletely, publishBoth, saveDraft } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A proposal is written, refused while incomplete, published in both languages and withdrawn', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await signIn(page, administrator)
      const code = await beginProposal(page)
      const word = `Bếp${Date.now().toString(36)}`
      const title = { vi: `${word} ăn bán trú cho ba trường`, en: `${word} kitchens for three schools` }

      await field(page, 'title.vi').fill(title.vi)
      await saveDraft(page)
      await page.locator('[name=languages][value=vi]').check()
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      const refusal = page.getByRole('alert').filter({ hasText: 'not published' })
      await expect(refusal.getByRole('link', { name: 'Summary: missing' })).toHaveAttribute('href', '#summary.vi')
      expect(await isPublic(page, code)).toEqual([])

      await fillCompletely(page, title, javaScriptEnabled)
      await publishBoth(page)
      expect(await isPublic(page, code)).toEqual(['/vi/de-xuat', '/en/proposals'])
      await page.goto(`/vi/de-xuat?q=${word}`)
      await expect(page.getByRole('link', { name: title.vi, exact: true })).toBeVisible()
      await page.goto(`/en/proposals/${code.toLowerCase()}`)
      await expect(page.getByRole('heading', { level: 1, name: title.en })).toBeVisible()
      await expect(page.getByText('US$ 48,500').first()).toBeVisible()

      await page.goto(`/en/admin/proposals/${code.toLowerCase()}`)
      await page.getByText('Withdraw from the public site').click()
      await page.getByRole('button', { name: 'Withdraw now' }).click()
      await expect(page.getByText(/Withdrawn from the public site at/)).toBeVisible()
      expect(await isPublic(page, code)).toEqual([])
      await page.goto(`/en/proposals?q=${word}`)
      await expect(page.getByRole('link', { name: title.en, exact: true })).toHaveCount(0)
    })

    test('Rows are moved and removed, and blank ones are left out', async ({ page, browser }) => {
      await signIn(page, await hire(browser, 'Officer'))
      await beginProposal(page)
      await addRow(page, 'risks', javaScriptEnabled)
      await field(page, 'risks.0.risk.vi').fill('Mưa lũ')
      await saveDraft(page)
      await addRow(page, 'risks', javaScriptEnabled)
      if (!javaScriptEnabled) await page.getByText('Add rows to Risks').click()
      await field(page, 'risks.1.risk.vi').fill('Giá tăng')
      await saveDraft(page)
      await page.locator('#risks').getByRole('button', { name: 'Move row 2 up' }).click()
      await expect(field(page, 'risks.0.risk.vi')).toHaveValue('Giá tăng')
      await saveDraft(page)
      await page.reload()
      await expect(field(page, 'risks.0.risk.vi')).toHaveValue('Giá tăng')
      await expect(field(page, 'risks.1.risk.vi')).toHaveValue('Mưa lũ')
      await field(page, 'risks.0.remove').check()
      await expect(field(page, 'risks.0.risk.vi')).toBeHidden()
      await saveDraft(page)
      await expect(field(page, 'risks.0.risk.vi')).toHaveValue('Mưa lũ')
    })

    test('What cannot be read is named at its field, and everything typed stays', async ({ page, browser }) => {
      await signIn(page, await hire(browser, 'Officer'))
      await beginProposal(page)
      await addRow(page, 'budget', javaScriptEnabled)
      await field(page, 'title.en').fill('Kept')
      await field(page, 'budget.0.label.en').fill('Boats')
      await field(page, 'budget.0.amount').fill('1.5')
      await field(page, 'contact.email').fill('nobody')
      await field(page, 'status').selectOption('in-discussion')
      await page.getByRole('button', { name: 'Save draft' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'Put these right' })
      await expect(summary.getByRole('link', { name: /Budget sought, row 1: Amount.*whole number/ })).toBeVisible()
      await expect(summary.getByRole('link', { name: /Contact person: E-mail/ })).toHaveAttribute(
        'href',
        '#contact.email',
      )
      await expect(field(page, 'budget.0.amount')).toHaveAttribute('aria-invalid', 'true')
      for (const [path, value] of [
        ['title.en', 'Kept'],
        ['budget.0.label.en', 'Boats'],
        ['budget.0.amount', '1.5'],
        ['status', 'in-discussion'],
      ] as const) {
        await expect(field(page, path)).toHaveValue(value)
      }
      await field(page, 'budget.0.amount').fill('412.000')
      await field(page, 'contact.email').fill('')
      await saveDraft(page)
      await page.reload()
      await expect(field(page, 'budget.0.amount')).toHaveValue('412,000')
      await expect(page.getByText('US$ 412,000').first()).toBeVisible()
    })
  })
}

test('The cursor is in a new row at once, and never taken away later from where somebody already types', async ({
  page,
  browser,
}) => {
  await signIn(page, await hire(browser, 'Officer'))
  await beginProposal(page)
  const focusedAfterPress = (name: string | RegExp) =>
    page.getByRole('button', { name }).evaluate(async (button: HTMLElement) => {
      button.click()
      await Promise.resolve()
      return document.activeElement?.getAttribute('name')
    })
  expect(await focusedAfterPress(/Add a row.*Budget sought/)).toBe('budget.0.label.vi')
  expect(await focusedAfterPress('Comment on: Title (English)')).toMatch(/^review:/)
})

test('Ctrl+S saves, and leaving with unsaved work asks first', async ({ page, browser }) => {
  await signIn(page, await hire(browser, 'Officer'))
  await beginProposal(page)
  await field(page, 'title.en').fill('Typed')
  await field(page, 'title.en').press('Control+s')
  await expect(page.getByText(/Draft saved at/)).toBeVisible()
  await expect(field(page, 'title.en')).toBeFocused()
  await field(page, 'title.en').fill('Typed again')
  await expectQuestionOnLeaving(page)
  await expect(field(page, 'title.en')).toHaveValue('Typed again')
})

test('Communes, themes, goals and the partner are picked by typing, with the keyboard alone', async ({
  page,
  browser,
}) => {
  await signIn(page, await hire(browser, 'Officer'))
  await beginProposal(page)
  const find = (name: string) => page.getByRole('combobox', { name: `Find: ${name}` })
  const pick = async (name: string, typed: string) => {
    await find(name).pressSequentially(typed)
    await expect(find(name)).toHaveAttribute('aria-expanded', 'true')
    await find(name).press('Enter')
    await expect(find(name)).toHaveValue('')
  }
  await pick('Places', 'kim thuong')
  await pick('Themes', 'child')
  await pick('Themes', 'wom')
  await pick('Sustainable Development Goals', 'climate')
  await pick('Local partner', 'health')
  const partner = await field(page, 'agency').inputValue()
  expect(partner).not.toBe('')
  await find('Places').fill('no such place')
  await expect(page.locator('#localities').getByText('Nothing matches')).toBeVisible()
  await find('Places').press('Escape')
  await page.getByRole('button', { name: 'Remove Children' }).press('Enter')
  await expect(find('Themes')).toBeFocused()
  await saveDraft(page)
  await page.reload()
  const chosen = (list: string) => page.locator(`[id="${list}"] ul`).first().getByRole('listitem')
  await expect(chosen('localities')).toHaveCount(1)
  await expect(chosen('themes')).toHaveText(['Women'])
  await expect(chosen('sdgs')).toHaveText([/^13\. /])
  await expect(field(page, 'agency')).toHaveValue(partner)
})

test('An amount is shown in the other currency while it is typed', async ({ page, browser }) => {
  await signIn(page, await hire(browser, 'Officer'))
  await beginProposal(page)
  await field(page, 'smallestPart.amount').fill('1,000')
  const part = page.getByRole('group', { name: 'Smallest fundable part' })
  await expect(part.getByText(/^≈\s[\d,]+\sVND$/)).toBeVisible()
  await field(page, 'currency').selectOption('VND')
  await field(page, 'smallestPart.amount').fill('26.000.000')
  await expect(part.getByText(/^≈\sUS\$\s[\d,]+$/)).toBeVisible()
})

test('A draft is previewed as its public page and PDF would be, to staff only', async ({ page, browser }) => {
  await signIn(page, await hire(browser, 'Officer'))
  const code = (await beginProposal(page)).toLowerCase()
  await page.goto(`/en/admin/proposals/${code}/preview/en`)
  await expect(page.getByRole('heading', { name: 'There is no preview yet' })).toBeVisible()
  await page.goto(`/en/admin/proposals/${code}`)
  await fillCompletely(page, { vi: 'Bản nháp kín', en: 'A quiet draft' })
  await saveDraft(page)
  await page.goto(`/en/admin/proposals/${code}/preview/en`)
  await expect(page.getByText(`Preview of the draft ${code.toUpperCase()}, English.`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'A quiet draft' })).toBeVisible()
  for (const language of ['vi', 'en']) {
    const pdf = await page.request.get(`/en/admin/proposals/${code}/preview/${language}/pdf`)
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    expect(pdf.headers()['cache-control']).toBe('private, no-store')
    expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF')
  }
  expect(await isPublic(page, code)).toEqual([])
})

/** The public addresses at which a proposal is found: pages, PDF files. Throws when page and PDF disagree. */
async function isPublic(page: Page, code: string): Promise<string[]> {
  const found: string[] = []
  for (const address of ['/vi/de-xuat', '/en/proposals']) {
    const shown = await page.request.get(`${address}/${code.toLowerCase()}`)
    const pdf = await page.request.get(`${address}/${code.toLowerCase()}/pdf`)
    expect([200, 404]).toContain(shown.status())
    expect(pdf.status()).toBe(shown.status())
    if (shown.status() === 200) found.push(address)
  }
  return found
}
