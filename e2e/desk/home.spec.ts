import { expect, type Page, test } from '@playwright/test'
import { beginProposal, field, fillCompletely, publishBoth, saveDraft } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

const list = (page: Page, name: string) => page.getByRole('list', { name })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('An officer begins at the overview, and comes back there to what they were at', async ({ page, browser }) => {
      const officer = await hire(browser, 'Officer')
      await signIn(page, officer)
      await expect(page).toHaveURL(/\/en\/admin$/)
      await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page')
      await expect(page.getByText('Nothing is waiting for you.')).toBeVisible()
      await expect(page.getByText('You have not saved anything yet.')).toBeVisible()

      const code = await beginProposal(page)
      await field(page, 'title.vi').fill('Bếp ăn bán trú')
      await field(page, 'title.en').fill('A school kitchen')
      await saveDraft(page)
      await page.goto('/en/admin')
      await expect(list(page, 'My latest work')).toContainText(code)
      await expect(list(page, 'English to be brought up to date').getByText(code)).toHaveCount(0)
      await page.getByRole('link', { name: 'A school kitchen' }).first().click()
      await expect(page).toHaveURL(new RegExp(`/en/admin/proposals/${code.toLowerCase()}$`))

      await test.step('an English text that fell behind is theirs to mend', async () => {
        await field(page, 'title.vi').fill('Bếp ăn bán trú cho ba trường')
        await saveDraft(page)
        await page.goto('/en/admin')
        const line = list(page, 'English to be brought up to date').getByRole('listitem').filter({ hasText: code })
        await expect(line).toContainText('mine')
        await expect(line).toContainText('1 text')
      })

      await test.step('the whole of a list is one step away, and leads back', async () => {
        await page.goto('/en/admin/home/outdated')
        await expect(page.getByRole('listitem').filter({ hasText: code })).toBeVisible()
        await page.getByRole('link', { name: 'Back to the overview' }).click()
        await expect(page).toHaveURL(/\/en\/admin$/)
      })
    })

    test('A deadline that comes up and a check that is long ago are told', async ({ page }) => {
      await signIn(page, administrator)
      const code = await beginProposal(page)
      const title = `Soon ${Date.now().toString(36)}`
      await fillCompletely(page, { vi: `Sắp hết hạn ${title}`, en: title }, javaScriptEnabled)
      const soon = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)
      await field(page, 'deadline').fill(soon)
      await field(page, 'readiness.checkedOn').fill('2019-03-14')
      await publishBoth(page)
      for (const name of ['expiring', 'unchecked']) {
        await page.goto(`/en/admin/home/${name}`)
        const line = page.getByRole('listitem').filter({ hasText: code })
        await expect(line).toContainText(title)
        await expect(line).toContainText(name === 'expiring' ? 'Deadline' : 'last on 14 Mar 2019')
      }
      await page.goto('/en/admin')
      await expect(list(page, 'Not checked for 90 days')).toContainText(code)
    })

    test('A new contact request is on the overview until it is dealt with', async ({ page, browser }) => {
      const reader = await browser.newPage()
      await reader.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.2.${javaScriptEnabled ? 81 : 82}` })
      await reader.goto('/en/contact?about=PT-2026-014')
      const name = `Anna ${Date.now().toString(36)}`
      await field(reader, 'name').fill(name)
      await field(reader, 'email').fill(`anna.${Date.now().toString(36)}@example.org`)
      await field(reader, 'message').fill('We would like to visit the four communes in May.')
      await field(reader, 'consent').check()
      await reader.locator('main form button[type=submit]').last().click()
      await expect(reader).toHaveURL(/\/contact\/received\//)
      await reader.close()
      await signIn(page, administrator)
      await list(page, 'New contact requests').getByRole('link', { name }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.getByLabel('State').selectOption('answered')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()
      await page.goto('/en/admin')
      await expect(page.getByRole('link', { name })).toHaveCount(0)
    })
  })
}
