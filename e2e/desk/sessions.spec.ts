import { expect, test } from '@playwright/test'
import { administrator, hire, signIn } from './staff'

test('Signing out everywhere ends the sessions of all devices', async ({ page, browser }) => {
  const officer = await hire(browser, 'Officer')
  await signIn(page, officer)
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, officer)
  await page.goto('/en/admin/account')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL(/\/en\/sign-in$/)
  await elsewhere.goto('/en/admin/proposals')
  await expect(elsewhere).toHaveURL(/\/en\/sign-in\?next=/)
  await elsewhere.context().close()
})

test('A change of role and the closing of an account hold at the next click', async ({ page, browser }) => {
  const director = await hire(browser, 'Director')
  await signIn(page, director)
  const office = await (await browser.newContext()).newPage()
  await signIn(office, administrator)
  await office.goto('/en/admin/accounts')
  const row = office.getByRole('listitem').filter({ hasText: director.email })
  await row.getByText(`Change the account of ${director.name}`).click()
  await row.getByLabel('Role').selectOption('officer')
  await row.getByRole('button', { name: 'Save changes' }).click()
  await expect(office.getByText('Changes saved.')).toBeVisible()
  await page.goto('/en/admin/proposals')
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/)

  await signIn(page, director)
  await row.getByLabel('May sign in').uncheck()
  await row.getByRole('button', { name: 'Save changes' }).click()
  await expect(row.getByText('Account closed')).toBeVisible()
  await page.goto('/en/admin/proposals')
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/)
  await office.context().close()
})

test('A changed password ends other sessions and keeps this one', async ({ page, browser }) => {
  const officer = await hire(browser, 'Officer')
  await signIn(page, officer)
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, officer)
  const change = async (current: string, next: string, again = next) => {
    await page.goto('/en/admin/account')
    await page.getByLabel('Current password').fill(current)
    await page.getByLabel('New password', { exact: true }).fill(next)
    await page.getByLabel('New password again').fill(again)
    await page.getByRole('button', { name: 'Change password' }).click()
  }
  await change('not the password', 'a new long password')
  await expect(page.getByRole('alert').filter({ hasText: 'was not changed' })).toContainText(
    'The current password is not right.',
  )
  await change(officer.password, 'short')
  await expect(page.getByRole('alert').filter({ hasText: 'was not changed' })).toContainText('at least 12 characters')
  await change(officer.password, 'a new long password', 'another long password')
  await expect(page.getByRole('alert').filter({ hasText: 'was not changed' })).toContainText('not the same')
  await change(officer.password, 'a new long password')
  await expect(page.getByText('Password changed.')).toBeVisible()
  await elsewhere.goto('/en/admin/proposals')
  await expect(elsewhere).toHaveURL(/\/en\/sign-in\?next=/)
  await signIn(elsewhere, { ...officer, password: 'a new long password' })
  await elsewhere.context().close()
})
