import { expect, test } from '@playwright/test'
import { beginProposal, field, saveDraft } from './proposal-steps'
import { hire, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('What changed between two versions is marked word by word, and an earlier one can be brought back', async ({
      page,
      browser,
    }) => {
      const officer = await hire(browser, 'Officer')
      await signIn(page, officer)
      const code = await beginProposal(page)
      await field(page, 'title.vi').fill('Bếp ăn cho ba trường')
      await field(page, 'months').fill('12')
      await saveDraft(page)
      await field(page, 'title.vi').fill('Bếp ăn cho năm trường')
      await field(page, 'months').fill('24')
      await saveDraft(page)

      await page.getByRole('link', { name: '3 versions' }).click()
      await expect(page.getByRole('heading', { level: 1, name: `History of ${code}` })).toBeVisible()
      const changes = page.getByRole('table', { name: 'Version 2 and version 3' })
      await expect(changes.locator('del')).toHaveText('ba')
      await expect(changes.locator('ins')).toHaveText('năm')
      await expect(changes.getByRole('row', { name: /months/ })).toContainText('12')
      await expect(page.getByRole('row', { name: 'Compare from version 3' })).toContainText(officer.name)

      await page.getByRole('radio', { name: 'Compare from version 1' }).check()
      await page.getByRole('radio', { name: 'Compare to version 2' }).check()
      await page.getByRole('button', { name: 'Compare' }).click()
      await expect(page.getByRole('table', { name: 'Version 1 and version 2' }).locator('ins')).toHaveText(
        'Bếp ăn cho ba trường',
      )

      await page.goto(`/en/admin/history/${code.toLowerCase()}`)
      await page.getByRole('button', { name: 'Restore version 2' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Version 4 is the current draft' })).toBeVisible()
      await expect(page.getByRole('row', { name: 'Compare from version 4' })).toContainText('restored from version 2')
      await page.getByRole('link', { name: 'Back to the editor' }).click()
      await expect(field(page, 'title.vi')).toHaveValue('Bếp ăn cho ba trường')
      await expect(field(page, 'months')).toHaveValue('12')
    })

    test('A version is not restored over what somebody else saved meanwhile', async ({ page, browser }) => {
      const [one, two] = [await hire(browser, 'Officer'), await hire(browser, 'Officer')]
      await signIn(page, one)
      const code = (await beginProposal(page)).toLowerCase()
      await field(page, 'title.vi').fill('Bản đầu')
      await saveDraft(page)
      await page.goto(`/en/admin/history/${code}`)
      const context = await browser.newContext({ javaScriptEnabled })
      const other = await context.newPage()
      await signIn(other, two)
      await other.goto(`/en/admin/proposals/${code}`)
      await field(other, 'title.vi').fill('Bản của người khác')
      await saveDraft(other)
      await context.close()

      await page.getByRole('button', { name: 'Restore version 1' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'somebody else saved' })).toBeVisible()
      await page.getByRole('link', { name: 'Back to the editor' }).click()
      await expect(field(page, 'title.vi')).toHaveValue('Bản của người khác')
    })
  })
}
