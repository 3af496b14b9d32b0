import { expect, test } from '@playwright/test'
import { administrator, hire, signIn } from './staff'

test('Staff sign in and come to the page they asked for', async ({ page }) => {
  await page.goto('/en/admin/inquiries')
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await page.getByLabel('E-mail').fill(administrator.email)
  await page.getByLabel('Password').fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/en\/admin\/inquiries$/)
  await page.goto('/en/sign-in')
  await expect(page).toHaveURL(/\/en\/admin$/)
})

test('Signing in never leads to another site', async ({ page }) => {
  await signIn(page, administrator, '/en/sign-in?next=https://example.com/en/admin')
  await expect(page).toHaveURL(/^http:\/\/localhost[^/]*\/en\/admin$/)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('Five wrong passwords lock an account, and every refusal reads the same', async ({ page, browser }) => {
      const officer = await hire(browser, 'Officer')
      const refusal = page.getByRole('alert').filter({ hasText: 'locked for 15 minutes' })
      const attempt = async (password: string) => {
        await page.goto('/en/sign-in')
        await page.getByLabel('E-mail').fill(officer.email)
        await page.getByLabel('Password').fill(password)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await expect(refusal).toBeVisible()
        await expect(page.getByLabel('E-mail')).toHaveValue(officer.email)
        await expect(page.getByLabel('Password')).toHaveValue('')
      }
      for (let i = 0; i < 5; i++) await attempt(`wrong-password-${i}`)
      await attempt(officer.password)
    })

    test('Signing out ends the session', async ({ page }) => {
      await signIn(page, administrator)
      await page.getByRole('button', { name: 'Sign out' }).click()
      await expect(page).toHaveURL(/\/en\/sign-in$/)
      await page.goto('/en/admin/proposals')
      await expect(page).toHaveURL(/\/en\/sign-in\?next=/)
    })
  })
}
