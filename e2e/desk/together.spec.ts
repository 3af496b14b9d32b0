import { expect, test } from '@playwright/test'
import { beginProposal, field, saveDraft } from './proposal-steps'
import { hire, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('Two people who save the same proposal do not overwrite each other unknowingly', async ({
      browser,
      page: first,
    }) => {
      const [one, two] = [await hire(browser, 'Officer'), await hire(browser, 'Officer')]
      await signIn(first, one)
      const code = (await beginProposal(first)).toLowerCase()
      const context = await browser.newContext({ javaScriptEnabled })
      const second = await context.newPage()
      await signIn(second, two)
      await second.goto(`/en/admin/proposals/${code}`)

      await field(first, 'title.en').fill('Written first')
      await saveDraft(first)
      await field(second, 'title.en').fill('Written second')
      await field(second, 'summary.vi').fill('Tóm tắt của người thứ hai')
      await second.getByRole('button', { name: 'Save draft' }).click()

      const message = second.getByRole('alert').filter({ hasText: `${one.name} saved another version` })
      const titles = message.getByRole('group', { name: 'Title · English' })
      await expect(titles).toContainText('Written second')
      await expect(titles).toContainText('Written first')
      await expect(field(second, 'title.en')).toHaveValue('Written second')
      await expect(field(second, 'summary.vi')).toHaveValue('Tóm tắt của người thứ hai')
      await second.getByRole('button', { name: 'Save draft' }).click()
      await expect(message).toBeVisible()

      if (javaScriptEnabled) {
        await expect(message.getByRole('button', { name: 'Save as a new version' })).toBeDisabled()
        await expect(message.getByRole('group', { name: /Summary/ }).getByRole('radio', { name: 'Mine' })).toBeChecked()
        await titles.getByRole('radio', { name: 'Mine' }).check()
        await message.getByRole('button', { name: 'Save as a new version' }).click()
      } else {
        await message.getByRole('button', { name: 'Save all of mine' }).click()
      }
      await expect(second.getByText(/Draft saved at/)).toBeVisible()
      await second.reload()
      await expect(field(second, 'title.en')).toHaveValue('Written second')
      await expect(field(second, 'summary.vi')).toHaveValue('Tóm tắt của người thứ hai')
      await field(first, 'title.en').fill('Written third')
      await first.getByRole('button', { name: 'Save draft' }).click()
      await expect(first.getByRole('alert').filter({ hasText: `${two.name} saved another version` })).toBeVisible()
      await context.close()
    })

    test('What was typed survives the end of the session', async ({ page, browser, context }) => {
      const officer = await hire(browser, 'Officer')
      await signIn(page, officer)
      const code = await beginProposal(page)
      await field(page, 'title.en').fill('Typed before lunch')
      const cookies = await context.cookies()
      await context.clearCookies()
      await page.getByRole('button', { name: 'Save draft' }).click()
      const message = page.getByRole('alert').filter({ hasText: 'you are no longer signed in' })
      await expect(message.getByRole('link', { name: /Sign in/ })).toHaveAttribute('target', '_blank')
      await expect(field(page, 'title.en')).toHaveValue('Typed before lunch')
      await context.addCookies(cookies)
      await saveDraft(page)
      await page.goto(`/en/admin/proposals/${code.toLowerCase()}`)
      await expect(field(page, 'title.en')).toHaveValue('Typed before lunch')
    })
  })
}
