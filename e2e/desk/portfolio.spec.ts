import { expect, type Page, test } from '@playwright/test'
import { field } from './proposal-steps'
import { becomeSomebodyElse, hire, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('An officer writes a project, a director publishes it, readers see it at once and until it is withdrawn', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000)
      const [officer, director] = [await hire(browser, 'Officer'), await hire(browser, 'Director')]
      const title = `A project ${javaScriptEnabled ? 'with' : 'without'} script`
      await signIn(page, officer)
      const code = await beginProject(page)
      const isPublic = async () => (await page.request.get(`/en/portfolio/${code}`)).status()

      await field(page, 'title.vi').fill(`Dự án ${title}`)
      await field(page, 'title.en').fill(title)
      await field(page, 'period.from').fill('two thousand')
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Put these right' })).toBeVisible()
      await expect(field(page, 'title.en')).toHaveValue(title)
      await field(page, 'period.from').fill('2025')
      await field(page, 'country').selectOption('SE')
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page.getByText(/Draft saved at/)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Save and publish' })).toHaveCount(0)
      expect(await isPublic()).toBe(404)

      await becomeSomebodyElse(browser, page, director)
      await page.goto(`/en/admin/portfolio/${code}`)
      await expect(field(page, 'country')).toHaveValue('SE')
      await page.getByRole('button', { name: 'Save and publish' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'something is missing' })).toContainText('Source: missing')
      for (const [name, vi, en] of [
        ['funder', 'Quỹ Mẫu', 'Sample Fund'],
        ['source', 'Báo cáo mẫu', 'A sample report'],
      ] as const) {
        await field(page, `${name}.vi`).fill(vi)
        await field(page, `${name}.en`).fill(en)
      }
      await field(page, 'asOf').fill('9/2026')
      await page.getByRole('button', { name: 'Save and publish' }).click()
      await expect(page.getByText(/Saved and published at/)).toBeVisible()

      const reader = await browser.newContext()
      const publicPage = await reader.newPage()
      await publicPage.goto('/en/portfolio')
      const entry = publicPage.getByRole('article').filter({ hasText: title })
      await expect(entry).toContainText('As of September 2026')
      await expect(entry).toContainText('Sweden')
      await reader.close()

      await page.getByRole('button', { name: 'Withdraw' }).click()
      await expect(page.getByText(/Withdrawn from the public site at/)).toBeVisible()
      expect(await isPublic()).toBe(404)
    })

    test('Two people who save one project do not overwrite each other', async ({ page, browser }) => {
      test.setTimeout(120_000)
      const officer = await hire(browser, 'Officer')
      await signIn(page, officer)
      const code = await beginProject(page)
      const other = await page.context().newPage()
      await other.goto(`/en/admin/portfolio/${code}`)
      await field(other, 'title.en').fill('Theirs')
      await other.getByRole('button', { name: 'Save draft' }).click()
      await expect(other.getByText(/Draft saved at/)).toBeVisible()
      await field(page, 'title.en').fill('Mine')
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'somebody else saved this project' })).toBeVisible()
      await expect(field(page, 'title.en')).toHaveValue('Mine')
      await page.getByRole('button', { name: 'Save mine over it' }).click()
      await expect(page.getByText(/Draft saved at/)).toBeVisible()
      await expect(field(page, 'title.en')).toHaveValue('Mine')
    })

    test('What was typed of a project survives the end of the session', async ({ page, browser, context }) => {
      await signIn(page, await hire(browser, 'Officer'))
      await beginProject(page)
      await field(page, 'title.en').fill('Typed before lunch')
      const cookies = await context.cookies()
      await context.clearCookies()
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'you are no longer signed in' })).toBeVisible()
      await expect(field(page, 'title.en')).toHaveValue('Typed before lunch')
      await context.addCookies(cookies)
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page.getByText(/Draft saved at/)).toBeVisible()
    })
  })
}

/** Begins a project from the list and returns its code in small letters. */
async function beginProject(page: Page): Promise<string> {
  await page.goto('/en/admin/portfolio')
  await page.getByRole('button', { name: 'New project' }).click()
  await expect(page).toHaveURL(/\/en\/admin\/portfolio\/[a-z]{2,4}-\d{4}-p\d{3}$/)
  // The address changes before the form is there; what others save until then it would show as begun from.
  await expect(field(page, 'title.en')).toHaveValue('')
  await page.waitForLoadState('networkidle')
  return page.url().split('/').at(-1) ?? ''
}
