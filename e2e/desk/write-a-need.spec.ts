import { expect, test } from '@playwright/test'
import { beginListing } from './listing-steps'
import { field, saveDraft } from './proposal-steps'
import { hire, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

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
  })
}
