import { type Browser, expect, type Page } from '@playwright/test'

export type Person = { name: string; email: string; password: string }
export type Role = 'Officer' | 'Director' | 'Administrator'

/** Who `npm test` lets in at first. */
export const administrator: Person = {
  name: '',
  email: process.env.ADMIN_EMAIL ?? 'admin@example.org',
  password: process.env.ADMIN_PASSWORD ?? '',
}

/** Signs in through the page, as anyone does, and waits for the desk. */
export async function signIn(page: Page, person: Person, address = '/en/sign-in'): Promise<void> {
  await page.goto(address)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/en\/admin(\/|$)/)
}

let hired = 0

/** A new member of staff, whose account an administrator opens at the desk. */
export async function hire(browser: Browser, role: Role): Promise<Person> {
  hired += 1
  const name = `${role} ${Date.now().toString(36)}-${hired}`
  const email = `${name.replace(' ', '-').toLowerCase()}@example.org`
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, administrator)
  await page.goto('/en/admin/accounts')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('radio', { name: role }).check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('heading', { name: `Account created for ${name}` })).toBeVisible()
  const password = await page.locator('code').innerText()
  await context.close()
  return { name, email, password }
}

/** Makes the browser of `page` that of another person, without touching what it shows. */
export async function becomeSomebodyElse(browser: Browser, page: Page, person: Person): Promise<void> {
  const context = await browser.newContext()
  const other = await context.newPage()
  await signIn(other, person)
  await page.context().clearCookies()
  await page.context().addCookies(await context.cookies())
  await context.close()
}
