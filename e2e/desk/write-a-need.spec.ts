import { expect, test } from '@playwright/test'
import { beginListing, editorOf, fillFacts, fillTexts, publicIn, publishIn } from './listing-steps'
import { field, saveDraft } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A need is written, refused while incomplete, published in one language, then the other, and withdrawn', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await signIn(page, administrator)
      const code = await beginListing(page, 'need')
      await field(page, 'title.vi').fill('Mới có tên')
      await saveDraft(page)
      await publishIn(page, ['vi'])
      const refusal = page.getByRole('alert').filter({ hasText: 'not published' })
      await expect(refusal.getByRole('link', { name: 'Summary: missing' })).toHaveAttribute('href', '#summary.vi')
      expect(await publicIn(page, 'need', code)).toEqual([])

      await fillFacts(page, 'need', javaScriptEnabled)
      await fillTexts(page, 'need', 'vi', 'Nước cho vùng cao')
      await publishIn(page, ['vi'])
      await expect(page.getByText(/Saved and published at .*: Vietnamese\./)).toBeVisible()
      expect(await publicIn(page, 'need', code)).toEqual(['vi'])

      await fillTexts(page, 'need', 'en', 'Water for the uplands')
      await publishIn(page, ['vi', 'en'])
      await expect(page.getByText(/Saved and published at .*Vietnamese, English/)).toBeVisible()
      expect(await publicIn(page, 'need', code)).toEqual(['vi', 'en'])

      await page.getByText('Withdraw from the public site').click()
      await page.getByRole('button', { name: 'Withdraw now' }).click()
      await expect(page.getByText(/Withdrawn from the public site at/)).toBeVisible()
      expect(await publicIn(page, 'need', code)).toEqual([])
    })

    test('What cannot be read of a need is named at its field, and everything typed stays', async ({
      page,
      browser,
    }) => {
      await signIn(page, await hire(browser, 'Officer'))
      await beginListing(page, 'need')
      await field(page, 'title.en').fill('Kept')
      await field(page, 'urgent').check()
      await field(page, 'quantity').fill('many')
      await page.getByRole('button', { name: 'Save draft' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'Put these right' })
      await expect(summary.getByRole('link', { name: /Quantity.*whole number/ })).toHaveAttribute('href', '#quantity')
      await expect(field(page, 'title.en')).toHaveValue('Kept')
      await expect(field(page, 'urgent')).toBeChecked()
      await field(page, 'quantity').fill('2.500')
      await field(page, 'value').fill('21,250')
      await saveDraft(page)
      await page.reload()
      await expect(field(page, 'quantity')).toHaveValue('2,500')
      await expect(field(page, 'value')).toHaveValue('21,250')
    })

    test('Two people who save one need do not overwrite each other unknowingly', async ({ page, browser }) => {
      await signIn(page, await hire(browser, 'Officer'))
      const code = await beginListing(page, 'need')
      const other = await page.context().newPage()
      await other.goto(editorOf('need', code))
      await field(other, 'title.en').fill('Theirs')
      await saveDraft(other)
      await field(page, 'title.en').fill('Mine')
      await page.getByRole('button', { name: 'Save draft' }).click()
      const message = page.getByRole('alert').filter({ hasText: 'saved another version' })
      await expect(message).toContainText('Theirs')
      await expect(field(page, 'title.en')).toHaveValue('Mine')
      if (javaScriptEnabled) {
        await message.getByRole('radio', { name: 'Mine' }).check()
        await message.getByRole('button', { name: 'Save as a new version' }).click()
      } else {
        await message.getByRole('button', { name: 'Save all of mine' }).click()
      }
      await expect(page.getByText(/Draft saved at/)).toBeVisible()
      await page.reload()
      await expect(field(page, 'title.en')).toHaveValue('Mine')
    })

    test('What was typed of a need survives the end of the session', async ({ page, browser, context }) => {
      await signIn(page, await hire(browser, 'Officer'))
      await beginListing(page, 'need')
      await field(page, 'title.en').fill('Typed before lunch')
      const cookies = await context.cookies()
      await context.clearCookies()
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'you are no longer signed in' })).toBeVisible()
      await expect(field(page, 'title.en')).toHaveValue('Typed before lunch')
      await context.addCookies(cookies)
      await saveDraft(page)
    })
  })
}

test('An officer writes and previews a need, and does not publish it', async ({ page, browser }) => {
  await signIn(page, await hire(browser, 'Officer'))
  const code = await beginListing(page, 'need')
  await fillFacts(page, 'need', true)
  await fillTexts(page, 'need', 'en', 'A quiet draft')
  await saveDraft(page)
  await expect(page.getByText('A director or an administrator publishes this.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
  await page.goto(`${editorOf('need', code)}/preview/en`)
  await expect(page.getByRole('heading', { level: 1, name: 'A quiet draft' })).toBeVisible()
  await expect(page.getByText(`Preview of the draft ${code.toUpperCase()}, English.`)).toBeVisible()
  expect(await publicIn(page, 'need', code)).toEqual([])
})

test('A stranger reads neither the editor of a need nor its preview', async ({ page, browser }) => {
  const staff = await (await browser.newContext()).newPage()
  await signIn(staff, administrator)
  const code = await beginListing(staff, 'need')
  for (const address of [editorOf('need', code), `${editorOf('need', code)}/preview/en`]) {
    await page.goto(address)
    await expect(page).toHaveURL(/\/en\/sign-in\?next=/)
  }
  await staff.context().close()
})
