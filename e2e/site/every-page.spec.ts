import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { languages, pages } from './pages'

for (const page of pages) {
  for (const language of languages) {
    test.describe(`The page "${page.name}" in ${language}`, () => {
      test('can be read and used with assistive technology', async ({ page: tab }) => {
        await tab.goto(page[language])
        await expect(tab.locator('html')).toHaveAttribute('lang', language)
        await expect(tab.locator('h1')).toHaveCount(1)
        const { violations } = await new AxeBuilder({ page: tab })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(
          violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) })),
        ).toEqual([])
      })

      test('fits the width of the screen', async ({ page: tab }) => {
        await tab.goto(page[language])
        const width = await tab.evaluate(() => ({ page: document.documentElement.scrollWidth, screen: innerWidth }))
        expect(width.page).toBeLessThanOrEqual(width.screen)
      })

      test('has no link that leads nowhere', async ({ page: tab, request, isMobile }) => {
        test.skip(isMobile, 'The links are the same on every screen.')
        await tab.goto(page[language])
        const hrefs = await tab
          .locator('a[href^="/"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
        for (const href of new Set(hrefs.filter((one) => !/\/(pdf|xlsx|csv)(\?|$)/.test(one)))) {
          expect((await request.get(href)).status(), href).toBe(200)
        }
      })
    })
  }
}
