import { expect, test } from '@playwright/test'
import { field } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A contact request is read, answered in the donor’s language and noted', async ({ page, browser }) => {
      await page.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.2.${javaScriptEnabled ? 71 : 72}` })
      await page.goto('/en/contact?about=PT-2026-014')
      const name = `Anna Donor ${Date.now().toString(36)}`
      await field(page, 'name').fill(name)
      await field(page, 'email').fill(`anna.${Date.now().toString(36)}@example.org`)
      await field(page, 'organisation').fill('Water for All')
      await field(page, 'message').fill('We would like to visit the four communes in May.')
      await field(page, 'consent').check()
      await page.locator('main form button[type=submit]').last().click()
      await expect(page).toHaveURL(/\/contact\/received\//)

      await signIn(page, await hire(browser, 'Officer'))
      await page.goto('/en/admin/inquiries?state=new')
      await page.getByRole('link', { name }).click()
      await expect(page.getByText('We would like to visit the four communes in May.')).toBeVisible()
      await expect(page.getByRole('link', { name: /Gravity-fed clean water/ })).toBeVisible()
      const answer = await page.getByRole('link', { name: 'Answer by e-mail' }).getAttribute('href')
      expect(decodeURIComponent(answer ?? '')).toContain(`Dear ${name},`)
      await page.getByLabel('State').selectOption('answered')
      await page.getByLabel('Internal note').fill('Visit planned for May.')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()
      await expect(page.getByLabel('State')).toHaveValue('answered')
      await expect(page.getByLabel('Internal note')).toHaveValue('Visit planned for May.')
      await page.goto('/en/admin/inquiries?state=answered')
      await expect(page.getByRole('link', { name })).toBeVisible()
    })

    test('Settings are saved in both languages, and not over somebody else’s', async ({ page, browser }) => {
      await signIn(page, administrator)
      await page.goto('/en/admin/settings')
      const phone = await field(page, 'phone').inputValue()
      const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
      await signIn(other, administrator)
      await other.goto('/en/admin/settings')

      await field(page, 'departmentName.en').fill('')
      await field(page, 'rate.vndPerUsd').fill('26.3')
      await page.getByRole('button', { name: 'Save settings' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'Put these right' })
      await expect(summary.getByRole('link', { name: /Department \(English\)/ })).toBeVisible()
      await expect(summary.getByRole('link', { name: /đồng to 1 US\$/ })).toBeVisible()
      await expect(field(page, 'rate.vndPerUsd')).toHaveValue('26.3')

      await page.goto('/en/admin/settings')
      await field(page, 'phone').fill('+84 210 555 0199')
      await page.getByRole('button', { name: 'Save settings' }).click()
      await expect(page.getByText('Settings saved.')).toBeVisible()
      await page.goto('/vi/lien-he')
      await expect(page.getByText('+84 210 555 0199').first()).toBeVisible()

      await field(other, 'phone').fill(phone)
      await other.getByRole('button', { name: 'Save settings' }).click()
      const conflict = other.getByRole('alert').filter({ hasText: 'somebody else saved the settings' })
      await expect(conflict).toBeVisible()
      await expect(field(other, 'phone')).toHaveValue(phone)
      await conflict.getByRole('button', { name: 'Save mine over them' }).click()
      await expect(other.getByText('Settings saved.')).toBeVisible()
      await expect(field(other, 'phone')).toHaveValue(phone)
      await other.context().close()
    })

    test('Accounts need a name, an e-mail of their own and always one administrator', async ({ page, browser }) => {
      const officer = await hire(browser, 'Officer')
      await signIn(page, administrator)
      await page.goto('/en/admin/accounts')
      await page.getByRole('textbox', { name: 'Name' }).fill('Somebody Else')
      await page.getByRole('textbox', { name: 'E-mail' }).fill(officer.email.toUpperCase())
      await page.getByRole('radio', { name: 'Director' }).check()
      await page.getByRole('button', { name: 'Create account' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'an account with this e-mail already' })).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Somebody Else')
      await expect(page.getByRole('radio', { name: 'Director' })).toBeChecked()

      const row = page.getByRole('listitem').filter({ hasText: officer.email })
      await row.getByText('Change the account of').click()
      await row.getByRole('button', { name: 'Give a new password' }).click()
      await expect(page.getByRole('heading', { name: `New password of ${officer.name}` })).toBeVisible()
      const password = await page.locator('code').innerText()
      await page.context().clearCookies()
      await signIn(page, { ...officer, password })
    })

    test('The sample data is not deleted without confirmation', async ({ page }) => {
      await signIn(page, administrator)
      await page.goto('/en/admin/settings')
      await page.getByText('Remove all sample data').click()
      await page.getByRole('button', { name: 'Delete the sample data' }).click()
      await expect(page.getByText('Tick the confirmation first.')).toBeVisible()
      expect((await page.request.get('/en/proposals/pt-2026-014')).status()).toBe(200)
    })
  })
}
