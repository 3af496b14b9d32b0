import { expect, type Page, test } from '@playwright/test'
import { beginProposal, field, fillCompletely, publishBoth, saveDraft } from './proposal-steps'
import { administrator, becomeSomebodyElse, hire, signIn } from './staff'

const pages = [
  '/en/admin',
  '/vi/admin',
  '/en/admin/home/waiting',
  '/vi/admin/home/outdated',
  '/en/admin/readers',
  '/vi/admin/readers/CODE',
  '/en/admin/proposals',
  '/en/admin/proposals?state=draft&q=x',
  '/en/admin/proposals/CODE',
  '/vi/admin/proposals/CODE',
  '/en/admin/proposals/CODE/preview/en',
  '/en/admin/proposals/CODE/preview/en/pdf',
  '/vi/admin/proposals/CODE/preview/vi/pdf',
  '/en/admin/proposals/export.xlsx?code=CODE',
  '/vi/admin/proposals/template.xlsx',
  '/en/admin/proposals/CODE/docx/both',
  '/en/admin/changes/0199a0b0-0000-7000-8000-000000000000',
  '/en/admin/import',
  '/vi/admin/import/0199a0b0-0000-7000-8000-000000000000',
  '/en/admin/needs',
  '/en/admin/needs/pt-2026-n001',
  '/vi/admin/needs/pt-2026-n001/preview/vi',
  '/en/admin/stories',
  '/en/admin/stories/pt-2026-s001',
  '/en/admin/stories/pt-2026-s001/preview/en',
  '/en/admin/history/CODE',
  '/en/admin/portfolio',
  '/vi/admin/portfolio/pt-2024-p001',
  '/en/admin/pages',
  '/en/admin/pages/questions',
  '/en/admin/pages/questions/history',
  '/vi/admin/pages/questions/preview/vi',
  '/en/admin/pages/concept-note/preview/en/docx',
  '/en/admin/inquiries',
  '/en/admin/inquiries/ABCD-2345',
  '/en/admin/account',
  '/en/admin/accounts',
  '/en/admin/settings',
]

test('A stranger is sent from every page of the desk to sign in, and learns nothing', async ({
  page,
  browser,
  playwright,
}) => {
  await signIn(page, await hire(browser, 'Officer'))
  const code = await beginProposal(page)
  await field(page, 'title.en').fill('A title that nobody outside may read')
  await saveDraft(page)
  const stranger = await playwright.request.newContext({ baseURL: new URL(page.url()).origin })
  for (const address of pages.map((one) => one.replace('CODE', code.toLowerCase()))) {
    const answer = await stranger.get(address, { maxRedirects: 0 })
    expect([303, 307], address).toContain(answer.status())
    expect(answer.headers().location, address).toMatch(/\/(en\/sign-in|vi\/dang-nhap)\?next=/)
    expect(await answer.text(), address).not.toContain('nobody outside')
    const background = await stranger.get(address, { headers: { RSC: '1' }, maxRedirects: 0 })
    expect(await background.text(), address).not.toContain('nobody outside')
  }
  await stranger.dispose()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('No form of the desk does anything for a stranger', async ({ page, browser, context }) => {
      test.setTimeout(120_000)
      const victim = await hire(browser, 'Officer')
      await signIn(page, administrator)
      const code = (await beginProposal(page)).toLowerCase()
      await fillCompletely(page, { vi: 'Nguyên vẹn', en: 'Untouched' }, javaScriptEnabled)
      await saveDraft(page)
      const cookies = await context.cookies()

      /** Opens a page as the administrator, loses the session, then does something. */
      const asStranger = async (address: string, act: () => Promise<void>, expectation = expectSignIn) => {
        await context.addCookies(cookies)
        await page.goto(address)
        await context.clearCookies()
        await act()
        await expectation(page)
      }
      const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click()
      const editor = `/en/admin/proposals/${code}`
      const typed = async () => field(page, 'title.en').fill('Changed by a stranger')

      await asStranger('/en/admin/proposals', press('New proposal'))
      const list = `/en/admin/proposals?q=${code}`
      await asStranger(list, async () => {
        await page.getByRole('checkbox', { name: /^Choose [A-Z]/ }).check()
        await page.getByLabel('With the chosen rows').selectOption({ label: 'Archive' })
        await press('Continue')()
      })
      await asStranger(list, async () => {
        await page.getByText('Save this search').click()
        await page.getByLabel('Name of the search').fill('A stranger’s')
        await press('Save')()
      })
      await context.addCookies(cookies)
      await page.goto(list)
      await page.getByRole('checkbox', { name: /^Choose [A-Z]/ }).check()
      await page.getByLabel('With the chosen rows').selectOption({ label: 'Archive' })
      await press('Continue')()
      await page.waitForURL(/\/admin\/changes\//)
      await asStranger(new URL(page.url()).pathname, press('Archive'))
      await asStranger(
        editor,
        async () => {
          await typed()
          await press('Save draft')()
        },
        expectSignedOut,
      )
      await asStranger(
        editor,
        async () => {
          await typed()
          await press('Publish')()
        },
        expectSignedOut,
      )
      await asStranger(
        '/en/admin/pages/donors',
        async () => {
          await typed()
          await press('Publish')()
        },
        expectSignedOut,
      )
      await asStranger('/en/admin/account', async () => {
        await page.getByLabel('Current password').fill(administrator.password)
        await page.getByLabel('New password', { exact: true }).fill('taken over by a stranger')
        await page.getByLabel('New password again').fill('taken over by a stranger')
        await press('Change password')()
      })
      await asStranger('/en/admin/account', press('Sign out everywhere'))
      await asStranger('/en/admin/accounts', async () => {
        await page.getByRole('textbox', { name: 'Name' }).fill('Stranger')
        await page.getByRole('textbox', { name: 'E-mail' }).fill('stranger@example.org')
        await press('Create account')()
      })
      const row = page.getByRole('listitem').filter({ hasText: victim.email })
      await asStranger('/en/admin/accounts', async () => {
        await row.getByText('Change the account of').click()
        await row.getByRole('button', { name: 'Give a new password' }).click()
      })
      await asStranger('/en/admin/accounts', async () => {
        await row.getByText('Change the account of').click()
        await row.getByLabel('Role').selectOption('admin')
        await row.getByRole('button', { name: 'Save changes' }).click()
      })
      await asStranger('/en/admin/settings', async () => {
        await field(page, 'phone').fill('+84 000')
        await press('Save settings')()
      })
      await asStranger('/en/admin/settings', async () => {
        await page.getByText('Remove all sample data').click()
        await page.getByRole('checkbox', { name: /I understand/ }).check()
        await press('Delete the sample data')()
      })

      await context.addCookies(cookies)
      await page.goto(editor)
      await expect(field(page, 'title.en')).toHaveValue('Untouched')
      await expect(page.getByText('Draft', { exact: true })).toBeVisible()
      await page.goto(list)
      await expect(page.getByText('A stranger’s')).toHaveCount(0)
      await page.goto('/en/admin/pages/donors')
      await expect(field(page, 'title.en')).toHaveValue('For donors')
      await page.goto('/en/admin/accounts')
      await expect(page.getByText('stranger@example.org')).toHaveCount(0)
      await expect(row.getByText('Officer', { exact: true }).first()).toBeVisible()
      await page.goto('/en/admin/settings')
      await expect(field(page, 'phone')).not.toHaveValue('+84 000')
      await expect(page.getByText('Remove all sample data')).toBeVisible()
      await context.clearCookies()
      await signIn(page, victim)
      await context.clearCookies()
      await signIn(page, administrator)
    })

    test('An officer can neither publish nor withdraw, keep accounts nor change settings', async ({
      page,
      browser,
      context,
    }) => {
      test.setTimeout(120_000)
      const [officer, director] = [await hire(browser, 'Officer'), await hire(browser, 'Director')]
      await signIn(page, director)
      const code = (await beginProposal(page)).toLowerCase()
      const editor = `/en/admin/proposals/${code}`
      await fillCompletely(page, { vi: 'Chưa công bố', en: 'Not public' }, javaScriptEnabled)
      await saveDraft(page)

      await becomeSomebodyElse(browser, page, officer)
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'your role does not allow this' })).toBeVisible()
      expect((await page.request.get(`/en/proposals/${code}`)).status()).toBe(404)
      await page.goto(editor)
      await expect(page.getByText('When it is written, submit it for review.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)

      await context.clearCookies()
      await signIn(page, director)
      await page.goto(editor)
      await publishBoth(page)
      await page.goto(editor)
      await becomeSomebodyElse(browser, page, officer)
      await page.getByText('Withdraw from the public site').click()
      await page.getByRole('button', { name: 'Withdraw now' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'your role does not allow this' })).toBeVisible()
      expect((await page.request.get(`/en/proposals/${code}`)).status()).toBe(200)

      for (const address of ['/en/admin/accounts', '/en/admin/settings']) {
        await page.goto(address)
        await expect(page.getByRole('heading', { name: 'You may not do this' })).toBeVisible()
      }
      await expect(page.getByRole('link', { name: 'Settings' })).toHaveCount(0)

      await context.clearCookies()
      await signIn(page, administrator)
      await page.goto('/en/admin/settings')
      await field(page, 'phone').fill('+84 000')
      await becomeSomebodyElse(browser, page, officer)
      await page.getByRole('button', { name: 'Save settings' }).click()
      await expect(page.getByRole('heading', { name: 'You may not do this' })).toBeVisible()
      await context.clearCookies()
      await signIn(page, administrator)
      await page.goto('/en/admin/accounts')
      await page.getByRole('textbox', { name: 'Name' }).fill('Friend')
      await page.getByRole('textbox', { name: 'E-mail' }).fill('friend@example.org')
      await becomeSomebodyElse(browser, page, director)
      await page.getByRole('button', { name: 'Create account' }).click()
      await expect(page.getByRole('heading', { name: 'You may not do this' })).toBeVisible()

      await context.clearCookies()
      await signIn(page, administrator)
      await page.goto('/en/admin/settings')
      await expect(field(page, 'phone')).not.toHaveValue('+84 000')
      await page.goto('/en/admin/accounts')
      await expect(page.getByText('friend@example.org')).toHaveCount(0)
      await page.goto(editor)
      await page.getByText('Withdraw from the public site').click()
      await page.getByRole('button', { name: 'Withdraw now' }).click()
      await expect(page.getByText(/Withdrawn from the public site at/)).toBeVisible()
    })
  })
}

async function expectSignIn(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/en\/sign-in/)
}

async function expectSignedOut(page: Page): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: 'you are no longer signed in' })).toBeVisible()
}
