import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { beginProposal, field, fillCompletely, saveDraft } from './proposal-steps'
import { administrator, hire, type Person, signIn } from './staff'

/** Presses a button of the editor and waits for the answer. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' })
  await expect(button).not.toHaveAttribute('aria-disabled', 'true')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await button.click()
  await answer
}

const told = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text }).last()).toBeVisible()
const isPublic = async (page: Page, code: string) =>
  (await page.request.get(`/en/proposals/${code.toLowerCase()}`)).status() === 200

/** Another person in a browser of their own. */
async function enter(page: Page, person: Person, scripted: boolean): Promise<Page> {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: scripted })
  if (!context) throw new Error('No browser')
  const other = await context.newPage()
  await signIn(other, person)
  return other
}

/** The moment some minutes ahead as a date and time field takes it, in Viet Nam. */
const ahead = (minutes: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' })
    .format(Date.now() + minutes * 60_000)
    .replace(' ', 'T')

for (const scripted of [true, false]) {
  test.describe(scripted ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled: scripted })

    test('A proposal goes from an officer to a director and back, and out once it is approved', async ({
      page,
      browser,
    }) => {
      test.setTimeout(180_000)
      const [officer, head] = [await hire(browser, 'Officer'), await hire(browser, 'Director')]
      await signIn(page, officer)
      const code = await beginProposal(page)
      const editor = `/en/admin/proposals/${code.toLowerCase()}`
      const word = `Chợ${Date.now().toString(36)}`

      await press(page, 'Submit for review')
      const missing = page.getByRole('alert').filter({ hasText: 'at least one language' })
      await expect(missing.getByRole('link', { name: /^Title/ })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0)

      await fillCompletely(page, { vi: `${word} vùng cao`, en: `${word} upland market` }, scripted)
      await press(page, 'Submit for review')
      await told(page, 'Submitted for review.')
      await expect(page.getByText('You cannot change the content in this state')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Save draft' })).toHaveCount(0)
      await expect(field(page, 'title.en')).toHaveAttribute('readonly', '')

      const director = await enter(page, head, scripted)
      await director.goto(editor)
      await director.getByText('Return for changes').first().click()
      await press(director, 'Return for changes')
      await expect(director.getByRole('link', { name: 'Write the comment before you post it.' })).toBeVisible()
      if (scripted) {
        await director.getByRole('button', { name: 'Comment on: Summary (English)' }).click()
        await director.getByRole('textbox', { name: 'Comment on: Summary (English)' }).fill('Name the communes.')
        await director.locator('[id="at-summary.en"]').getByRole('button', { name: 'Post comment' }).click()
      } else {
        await director.getByText('Add a comment').click()
        await director.getByLabel('About').selectOption({ label: 'Summary (English)' })
        await director.getByRole('textbox', { name: 'Comment', exact: true }).fill('Name the communes.')
        await press(director, 'Post comment')
      }
      await told(director, 'Comment posted.')
      if (scripted) {
        const axe = await new AxeBuilder({ page: director }).analyze()
        expect(axe.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
      }
      if (!(await director.getByLabel('What has to be changed').isVisible()))
        await director.getByText('Return for changes').first().click()
      await director.getByLabel('What has to be changed').fill('See the summary.')
      await press(director, 'Return for changes')
      await told(director, 'Returned with your comment.')

      await page.goto(editor)
      await expect(page.getByText('A director returned it.')).toBeVisible()
      const comments = page.getByRole('region', { name: /^Comments/ })
      await expect(comments.getByText('See the summary.').first()).toBeVisible()
      await expect(comments.getByRole('link', { name: 'Summary (English)' })).toHaveAttribute('href', '#at-summary.en')
      await expect(page.locator('[id="at-summary.en"]').getByRole('link', { name: '1 open comment' })).toBeVisible()
      await expect(page.getByRole('link', { name: '2 open comments' })).toBeVisible()
      await field(page, 'summary.en').fill('Three communes need a market: Xuân Đài and two more.')
      // A button of the comments leaves what is typed alone.
      await press(page, /^Resolve.*Name the communes/)
      await told(page, 'Comment resolved.')
      await expect(field(page, 'summary.en')).toHaveValue(/Xuân Đài/)
      await press(page, /^Resolve.*See the summary/)
      await expect(comments.getByText(/^No open comments/)).toBeVisible()
      await comments.getByText('2 resolved comments').click()
      await expect(comments.getByText(/^Resolved by /).first()).toBeVisible()
      await press(page, 'Submit for review')
      await told(page, 'Submitted for review.')

      await director.goto(editor)
      await expect(field(director, 'summary.en')).toHaveValue(/Xuân Đài/)
      await press(director, 'Approve')
      await told(director, 'Approved.')
      expect(await isPublic(page, code)).toBe(false)

      await page.goto(editor)
      await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0)
      for (const language of ['vi', 'en']) await page.locator(`[name=languages][value=${language}]`).check()
      await press(page, 'Publish')
      await expect(page.getByText(/Saved and published at .*Vietnamese, English/)).toBeVisible()
      expect(await isPublic(page, code)).toBe(true)
      await expect(page.getByText('Withdraw from the public site')).toHaveCount(0)
      await director.context().close()
    })

    test('An approved text that is changed needs another review, and an officer takes back what was submitted', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000)
      const officer = await hire(browser, 'Officer')
      await signIn(page, officer)
      const code = await beginProposal(page)
      const editor = `/en/admin/proposals/${code.toLowerCase()}`
      await fillCompletely(page, { vi: 'Cầu treo', en: 'Hanging bridge' }, scripted)
      await press(page, 'Submit for review')
      await told(page, 'Submitted for review.')
      await press(page, 'Take back to edit')
      await told(page, 'Taken back.')
      await field(page, 'title.en').fill('Suspension bridge')
      await saveDraft(page)
      await press(page, 'Submit for review')
      await told(page, 'Submitted for review.')

      const director = await enter(page, administrator, scripted)
      await director.goto(editor)
      await expect(field(director, 'title.en')).toHaveValue('Suspension bridge')
      await press(director, 'Approve')
      await told(director, 'Approved.')
      await page.goto(editor)
      await field(page, 'title.en').fill('Another bridge')
      await page.locator('[name=languages][value=en]').check()
      await press(page, 'Publish')
      await expect(page.getByRole('alert').filter({ hasText: 'needs another review' })).toBeVisible()
      expect(await isPublic(page, code)).toBe(false)

      await director.goto(editor)
      await director.locator('summary').filter({ hasText: 'Archive' }).click()
      await press(director, 'Archive')
      await told(director, 'Archived.')
      await page.goto(editor)
      await expect(page.getByText('It is archived. A director can reopen it')).toBeVisible()
      await press(director, 'Reopen')
      await told(director, 'Reopened as a draft.')
      await director.context().close()
    })

    test('A publication and an expiry are set, changed, cancelled and carried out by the clock', async ({ page }) => {
      test.setTimeout(300_000)
      await signIn(page, administrator)
      const code = await beginProposal(page)
      await fillCompletely(page, { vi: 'Hẹn giờ', en: 'At a set time' }, scripted)
      await page.locator('[name=languages][value=en]').check()
      await page.locator('[name=languages][value=vi]').check()
      await page.getByText('Publish at a set time').click()
      await press(page, 'Set publication')
      await expect(page.getByRole('alert').filter({ hasText: 'The time was not set' })).toBeVisible()
      await field(page, 'review:at:publish').fill(ahead(60))
      await press(page, 'Set publication')
      await told(page, 'The time is set.')
      const times = page.getByRole('list', { name: 'Set times' })
      await expect(times.getByText(/^To be published at .*Vietnamese, English/)).toBeVisible()
      await press(page, 'Cancel the set publication')
      await told(page, 'The set time is cancelled.')
      await expect(times).toHaveCount(0)

      await page.getByText('Publish at a set time').click()
      await field(page, 'review:at:publish').fill(ahead(1))
      await press(page, 'Set publication')
      await told(page, 'The time is set.')
      await field(page, 'title.en').fill('Changed after it was set')
      await saveDraft(page)
      await expect(times.getByText(/The draft was changed after that; version \d+ is still the one/)).toBeVisible()
      expect(await isPublic(page, code)).toBe(false)
      await expect.poll(() => isPublic(page, code), { timeout: 90_000, intervals: [2000] }).toBe(true)
      await page.goto(`/en/proposals/${code.toLowerCase()}`)
      await expect(page.getByRole('heading', { level: 1, name: 'At a set time' })).toBeVisible()

      await page.goto(`/en/admin/proposals/${code.toLowerCase()}`)
      await page.getByText('Withdraw from the public site').click()
      await page.getByText('Withdraw at a set time').click()
      await field(page, 'review:at:withdraw').fill(ahead(1))
      await press(page, 'Set withdrawal')
      await told(page, 'The time is set.')
      expect(await isPublic(page, code)).toBe(true)
      await expect.poll(() => isPublic(page, code), { timeout: 90_000, intervals: [2000] }).toBe(false)
    })

    test('A page goes through review, out in one language at a set time, and back to an earlier version', async ({
      page,
      browser,
    }) => {
      test.setTimeout(300_000)
      const key = scripted ? 'accessibility' : 'privacy'
      const editor = `/en/admin/pages/${key}`
      const words = { first: `First ${Date.now().toString(36)}.`, second: `Second ${Date.now().toString(36)}.` }
      const shows = async (address: string, text: string) =>
        (await (await page.request.get(address)).text()).includes(text)
      await signIn(page, await hire(browser, 'Officer'))
      await page.goto(editor)
      const before = await field(page, 'lead.en').inputValue()
      await expect(page.getByText('To publish a new version, edit it, save it')).toBeVisible()
      await field(page, 'lead.en').fill(words.first)
      await saveDraft(page)
      await press(page, 'Submit for review')
      await told(page, 'Submitted for review.')
      await expect(page.getByText('You cannot change the content in this state')).toBeVisible()

      const director = await enter(page, administrator, scripted)
      await director.goto(editor)
      await director.getByText('Return for changes').first().click()
      await director.getByLabel('What has to be changed').fill('Say it again.')
      await press(director, 'Return for changes')
      await told(director, 'Returned with your comment.')

      await page.goto(editor)
      await expect(
        page
          .getByRole('region', { name: /^Comments/ })
          .getByText('Say it again.')
          .first(),
      ).toBeVisible()
      await field(page, 'lead.en').fill(words.second)
      await press(page, /^Resolve.*Say it again/)
      await told(page, 'Comment resolved.')
      await expect(field(page, 'lead.en')).toHaveValue(words.second)
      await press(page, 'Submit for review')
      await told(page, 'Submitted for review.')
      await director.goto(editor)
      if (scripted) {
        const axe = await new AxeBuilder({ page: director }).analyze()
        expect(axe.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
      }
      await press(director, 'Approve')
      await told(director, 'Approved.')
      expect(await shows(`/en/${key}`, words.second)).toBe(false)

      await page.goto(editor)
      await page.locator('[name=languages][value=vi]').uncheck()
      await page.locator('[name=languages][value=en]').check()
      await page.getByText('Publish at a set time').click()
      await field(page, 'review:at:publish').fill(ahead(1))
      await press(page, 'Set publication')
      await told(page, 'The time is set.')
      const times = page.getByRole('list', { name: 'Set times' })
      await expect(times.getByText(/^To be published at .*English$/)).toBeVisible()
      expect(await shows(`/en/${key}`, words.second)).toBe(false)
      const isOut = () => shows(`/en/${key}`, words.second)
      await expect.poll(isOut, { timeout: 90_000, intervals: [2000] }).toBe(true)

      await page.goto(`${editor}/history`)
      const versions = page.getByRole('row').filter({ hasText: 'Version' })
      const begun = versions.filter({ hasText: 'Vietnamese: public since' })
      await expect(versions.filter({ hasText: 'English: public since' })).toHaveCount(1)
      await begun.getByRole('radio', { name: /^Compare from/ }).check()
      await page.getByRole('button', { name: 'Compare' }).click()
      await expect(page.getByRole('cell', { name: /Second/ })).toBeVisible()
      await page.getByRole('button', { name: /^Restore version/ }).click()
      await expect(page.getByText(/^Restored\. Version \d+ is the current draft/)).toBeVisible()
      expect(await isOut()).toBe(true)

      await director.goto(editor)
      await expect(field(director, 'lead.en')).toHaveValue(before)
      for (const language of ['vi', 'en']) await director.locator(`[name=languages][value=${language}]`).check()
      await press(director, 'Publish')
      await expect(director.getByText(/Saved and published at .*Vietnamese, English/)).toBeVisible()
      expect(await isOut()).toBe(false)
      await director.context().close()
    })
  })
}
