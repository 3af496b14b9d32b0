import { type Browser, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expectGoodPage } from './good-page'
import { beginProposal, field, saveDraft } from './proposal-steps'
import { hire, signIn } from './staff'

/** Some drafts of a new director's own, with a word in their titles that nothing else has. */
async function writeDrafts(page: Page, browser: Browser, count: number) {
  const director = await hire(browser, 'Director')
  await signIn(page, director)
  const word = `lamp${Date.now().toString(36)}`
  const codes: string[] = []
  for (let number = 1; number <= count; number += 1) {
    codes.push(await beginProposal(page))
    await field(page, 'title.en').fill(`Reading ${word} ${number}`)
    await saveDraft(page)
  }
  return { director, word, codes }
}

const rows = (page: Page) => page.locator('tbody tr')
const box = (page: Page, code: string | undefined) => page.getByRole('checkbox', { name: `Choose ${code}` })

async function find(page: Page, word: string): Promise<void> {
  await page.goto('/en/admin/proposals')
  await page.getByRole('searchbox').fill(word)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/q=/)
}

/** Ticks rows and asks for a deed; the page on which it is confirmed opens. */
async function ask(page: Page, codes: (string | undefined)[], deed: string): Promise<void> {
  for (const code of codes) await box(page, code).check()
  await page.getByLabel('With the chosen rows').selectOption({ label: deed })
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/en\/admin\/changes\/[0-9a-f-]{36}$/)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A director finds drafts, keeps the search, and assigns exactly the ticked ones', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000)
      const { director, word, codes } = await writeDrafts(page, browser, 3)
      await find(page, word)
      await expect(rows(page)).toHaveCount(3)

      await page.getByText('Save this search').click()
      await page.getByLabel('Name of the search').fill('Lamps')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(page.getByText('The search is saved.')).toBeVisible()
      await page.goto('/en/admin/proposals')
      await page.getByRole('navigation', { name: 'Saved searches' }).getByRole('link', { name: 'Lamps' }).click()
      await expect(rows(page)).toHaveCount(3)

      await ask(page, codes.slice(0, 2), 'Assign to a person')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assign to a person: 2 proposals')
      await page.getByLabel('Owner').selectOption({ label: 'Nobody' })
      await page.getByRole('button', { name: 'Assign to a person' }).click()
      await expect(page.getByText('2 listings done')).toBeVisible()
      if (javaScriptEnabled) await expectGoodPage(page, 'change with results')

      await page.goto(`/en/admin/proposals?q=${word}&owner=none`)
      await expect(rows(page)).toHaveCount(2)
      await expect(rows(page).filter({ hasText: codes[2] ?? '' })).toHaveCount(0)
      await page.getByRole('link', { name: /No owner/ }).click()
      await expect(rows(page)).toHaveCount(3)
      await expect(rows(page).filter({ hasText: codes[2] ?? '' })).toContainText(director.name)

      await page.getByRole('button', { name: 'Delete the search “Lamps”' }).click()
      await expect(page.getByText('The saved search is deleted.')).toBeVisible()
    })

    test('What is missing is asked for, and what cannot be done is told for each listing', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000)
      const { word, codes } = await writeDrafts(page, browser, 2)
      await find(page, word)
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByText('No row was chosen.')).toBeVisible()

      await ask(page, codes, 'Add a theme')
      await page.getByRole('button', { name: 'Add a theme' }).click()
      await expect(page.getByText('Choose a theme.')).toBeVisible()
      await page.getByLabel('Theme').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Add a theme' }).click()
      await expect(page.getByText('2 listings done')).toBeVisible()

      await find(page, word)
      await ask(page, codes, 'Submit for review')
      await page.getByRole('button', { name: 'Submit for review' }).click()
      await expect(page.getByText('Nothing was changed')).toBeVisible()
      await expect(page.getByText('Something is missing.')).toHaveCount(2)
    })

    test('Exactly the ticked rows are taken to Excel, and none without a tick', async ({ page, browser }) => {
      test.setTimeout(120_000)
      const { word, codes } = await writeDrafts(page, browser, 3)
      await find(page, word)
      await page.getByRole('button', { name: 'Export to Excel' }).click()
      await expect(page.getByText('No row was chosen.')).toBeVisible()

      for (const code of codes.slice(1)) await box(page, code).check()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export to Excel' }).click(),
      ])
      const parts = unzipSync(await readAll(await download.createReadStream()))
      const text = Object.values(parts)
        .map((part) => strFromU8(part))
        .join('')
      expect(codes.map((code) => text.includes(code))).toEqual([false, true, true])
    })
  })
}

test('A change is carried out once, though it was confirmed in two tabs, and never over another person’s work', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const { word, codes } = await writeDrafts(page, browser, 2)
  await find(page, word)
  await ask(page, codes, 'Archive')

  const context = await browser.newContext()
  const other = await context.newPage()
  await signIn(other, await hire(browser, 'Officer'))
  await other.goto(`/en/admin/proposals/${codes[0]?.toLowerCase()}`)
  await field(other, 'summary.en').fill('Written meanwhile.')
  await saveDraft(other)
  await context.close()

  const twin = await page.context().newPage()
  await twin.goto(page.url())
  for (const tab of [page, twin]) {
    await tab.getByRole('button', { name: 'Archive' }).click()
    await expect(tab.getByText('1 listing done')).toBeVisible()
    await expect(tab.getByText('Somebody has just changed it')).toHaveCount(1)
  }
  await page.goto(`/en/admin/proposals/${codes[0]?.toLowerCase()}`)
  await expect(field(page, 'summary.en')).toHaveValue('Written meanwhile.')
})

test('A list is worked through by keyboard alone', async ({ page, browser }) => {
  test.setTimeout(120_000)
  const { word } = await writeDrafts(page, browser, 3)
  await page.goto('/en/admin/proposals')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=/)
  await expect(rows(page)).toHaveCount(3)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
  await page.getByRole('searchbox').focus()
  for (let presses = 0; presses < 40 && (await focused()) !== 'code'; presses += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByText('1 row chosen')).toBeVisible()
  await expectGoodPage(page, 'list with a chosen row')
  for (let presses = 0; presses < 40 && (await focused()) !== 'deed'; presses += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('Assign')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assign to a person: 1 proposal')
})

test('All rows between two are ticked with the shift key, and all that were found by one box', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const { word } = await writeDrafts(page, browser, 4)
  await find(page, word)
  const boxes = page.locator('input[name=code]')
  await boxes.nth(0).click()
  await boxes.nth(2).click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 rows chosen')).toBeVisible()
  await expect(boxes.nth(3)).not.toBeChecked()
  await page.getByText('3 rows chosen').click()
  await expect(page.getByText('4 rows chosen')).toBeVisible()
})

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
