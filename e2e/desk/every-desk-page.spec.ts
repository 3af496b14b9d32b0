import { expect, test } from '@playwright/test'
import { expectGoodPage } from './good-page'
import { beginProposal } from './proposal-steps'
import { administrator, signIn } from './staff'

const pages = (code: string) => [
  'sign-in',
  '',
  'home/waiting',
  'home/expiring',
  'home/outdated',
  'home/unchecked',
  'home/unchecked?page=99',
  'home/no-such-list',
  'readers',
  'readers?page=99',
  'readers/pt-2026-014',
  'readers/pt-0000-000',
  'proposals',
  'proposals?q=zzzz',
  'proposals?state=draft&theme=children&owner=me&sort=title',
  'proposals?told=nothing-chosen',
  'changes/0199a0b0-0000-7000-8000-000000000000',
  `proposals/${code}`,
  'proposals/pt-2026-014',
  'proposals/pt-2026-014/preview/LOCALE',
  'proposals/pt-0000-000',
  'needs',
  'needs?q=zzzz',
  'needs/pt-2026-n001',
  'needs/pt-2026-n001/preview/LOCALE',
  'stories',
  'stories/pt-2026-s001',
  'stories/pt-2026-s001/preview/LOCALE',
  `history/${code}`,
  'history/pt-2026-001',
  'history/pt-2026-001?from=1&to=99',
  'import',
  'import/0199a0b0-0000-7000-8000-000000000000',
  'portfolio',
  'portfolio?q=zzzz',
  'portfolio/pt-2024-p001',
  'inquiries',
  'pages',
  'pages/questions',
  'pages/law',
  'pages/about',
  'pages/questions/history',
  'pages/questions/history',
  'pages/about/preview/LOCALE',
  'pages/guidance/preview/LOCALE',
  'pages/law/preview/LOCALE',
  'pages/concept-note/preview/LOCALE',
  'pages/no-such-page',
  'account',
  'accounts',
  'settings',
]

for (const locale of ['vi', 'en'] as const) {
  for (const width of [360, 1360]) {
    test(`Every page of the desk is accessible, runs without an error and fits ${width} px, in ${locale}`, async ({
      page,
    }) => {
      test.setTimeout(300_000)
      await page.setViewportSize({ width, height: 800 })
      // Among them that the browser draws something else than the server did, at which all that is typed is lost.
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
      await page.goto(`/${locale}/${locale === 'vi' ? 'dang-nhap' : 'sign-in'}`)
      await expectGoodPage(page, 'sign-in')
      await signIn(page, administrator)
      const code = (await beginProposal(page)).toLowerCase()
      for (const name of pages(code).slice(1)) {
        await page.goto(`/${locale}/admin/${name.replace('LOCALE', locale)}`)
        await expectGoodPage(page, name)
      }
      expect(errors).toEqual([])
    })
  }
}

test('The editor tells what is wrong accessibly', async ({ page }) => {
  await signIn(page, administrator)
  await beginProposal(page)
  await page.locator('[name=months]').fill('many')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Put these right' })).toBeVisible()
  await expectGoodPage(page, 'editor with a problem')
})
