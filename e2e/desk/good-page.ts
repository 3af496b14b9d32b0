import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** That a page has one heading of its own, that assistive technology can use it, and that it fits the screen. */
export async function expectGoodPage(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1'), name).toHaveCount(1)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]),
    name,
  ).toEqual([])
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(excess, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
}
