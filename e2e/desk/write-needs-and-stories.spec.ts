import { expect, test } from '@playwright/test'
import { beginListing, editorOf, fillFacts, fillTexts, publicIn, publishIn } from './listing-steps'
import { field, saveDraft } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

for (const kind of ['need', 'story'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
      test.use({ javaScriptEnabled })

      test(`A ${kind} is written, refused while incomplete, published in one language, then the other, and withdrawn`, async ({
        page,
      }) => {
        test.setTimeout(120_000)
        await signIn(page, administrator)
        const code = await beginListing(page, kind)
        await field(page, 'title.vi').fill('Mới có tên')
        await saveDraft(page)
        await publishIn(page, ['vi'])
        const refusal = page.getByRole('alert').filter({ hasText: 'not published' })
        await expect(refusal.getByRole('link', { name: 'Summary: missing' })).toHaveAttribute('href', '#summary.vi')
        expect(await publicIn(page, kind, code)).toEqual([])

        await fillFacts(page, kind, javaScriptEnabled)
        await fillTexts(page, kind, 'vi', 'Nước cho vùng cao')
        await publishIn(page, ['vi'])
        await expect(page.getByText(/Saved and published at .*: Vietnamese\./)).toBeVisible()
        expect(await publicIn(page, kind, code)).toEqual(['vi'])

        await fillTexts(page, kind, 'en', 'Water for the uplands')
        await publishIn(page, ['vi', 'en'])
        await expect(page.getByText(/Saved and published at .*Vietnamese, English/)).toBeVisible()
        expect(await publicIn(page, kind, code)).toEqual(['vi', 'en'])

        await page.getByText('Withdraw from the public site').click()
        await page.getByRole('button', { name: 'Withdraw now' }).click()
        await expect(page.getByText(/Withdrawn from the public site at/)).toBeVisible()
        expect(await publicIn(page, kind, code)).toEqual([])
      })

      test(`Two people who save one ${kind} do not overwrite each other unknowingly`, async ({ page, browser }) => {
        await signIn(page, await hire(browser, 'Officer'))
        const code = await beginListing(page, kind)
        const other = await page.context().newPage()
        await other.goto(editorOf(kind, code))
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

      test(`What was typed of a ${kind} survives the end of the session`, async ({ page, browser, context }) => {
        await signIn(page, await hire(browser, 'Officer'))
        await beginListing(page, kind)
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

  test(`An officer writes and previews a ${kind}, and does not publish it`, async ({ page, browser }) => {
    await signIn(page, await hire(browser, 'Officer'))
    const code = await beginListing(page, kind)
    await fillFacts(page, kind, true)
    await fillTexts(page, kind, 'en', 'A quiet draft')
    await saveDraft(page)
    await expect(page.getByText('When it is written, submit it for review.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
    await page.goto(`${editorOf(kind, code)}/preview/en`)
    await expect(page.getByRole('heading', { level: 1, name: 'A quiet draft' })).toBeVisible()
    await expect(page.getByText(`Preview of the draft ${code.toUpperCase()}, English.`)).toBeVisible()
    expect(await publicIn(page, kind, code)).toEqual([])
  })

  test(`A stranger reads neither the editor of a ${kind} nor its preview`, async ({ page, browser }) => {
    const staff = await (await browser.newContext()).newPage()
    await signIn(staff, administrator)
    const code = await beginListing(staff, kind)
    for (const address of [editorOf(kind, code), `${editorOf(kind, code)}/preview/en`]) {
      await page.goto(address)
      await expect(page).toHaveURL(/\/en\/sign-in\?next=/)
    }
    await staff.context().close()
  })
}
