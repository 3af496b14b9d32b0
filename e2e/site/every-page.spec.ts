import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { languages, pages } from './pages'

/** Addresses that have answered; most pages lead to the same ones. */
const answered = new Set<string>()

for (const page of pages) {
  for (const language of languages) {
    test(`The page "${page.name}" in ${language} is read with assistive technology, fits the screen and leads somewhere`, async ({
      page: tab,
      request,
      isMobile,
    }) => {
      const errors: string[] = []
      tab.on('pageerror', (error) => errors.push(error.message))
      await tab.goto(page[language])
      await expect(tab.locator('html')).toHaveAttribute('lang', language)
      await expect(tab.locator('h1')).toHaveCount(1)

      await test.step('fits the width of the screen', async () => {
        const width = await tab.evaluate(() => ({ page: document.documentElement.scrollWidth, screen: innerWidth }))
        expect(width.page).toBeLessThanOrEqual(width.screen)
      })

      await test.step('has nothing that assistive technology cannot use', async () => {
        const { violations } = await new AxeBuilder({ page: tab })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(
          violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) })),
        ).toEqual([])
      })

      await test.step('runs without an error', () => expect(errors).toEqual([]))

      // The links are the same on every screen.
      if (isMobile) return
      await test.step('has no link that leads nowhere', async () => {
        const hrefs = await tab
          .locator('a[href^="/"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
        for (const href of new Set(hrefs.filter((one) => !/\/(pdf|xlsx|csv)(\?|$)/.test(one)))) {
          if (answered.has(href)) continue
          expect((await request.get(href)).status(), href).toBe(200)
          answered.add(href)
        }
      })
    })
  }
}
