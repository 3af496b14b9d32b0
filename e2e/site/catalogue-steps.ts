import { expect, type Locator, type Page } from '@playwright/test'

/** How many proposals the list says it has found. */
export async function shown(page: Page): Promise<number> {
  return Number.parseInt(await page.getByRole('status').innerText(), 10)
}

/** On a phone the filters are folded. */
export async function openFilters(page: Page): Promise<void> {
  const fold = page.locator('#filters > summary')
  if ((await fold.isVisible()) && (await page.locator('#filters').getAttribute('open')) === null) await fold.click()
}

/** Opens the group of a facet, and the folds within it, and returns it. */
export async function openFacet(page: Page, facet: string): Promise<Locator> {
  await openFilters(page)
  const group = page.locator(`#facet-${facet}`)
  for (const fold of [group, ...(await group.locator('details').all())]) {
    if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
  }
  return group
}

/** With script a box asks by itself; without, the form is sent. */
export async function apply(page: Page, scripted: boolean): Promise<void> {
  if (scripted) return
  await page
    .getByRole('button', { name: /^(Apply|Show)/ })
    .and(page.locator(':not([aria-label])'))
    .click()
}

/** The heading of the first proposal in the list. */
export function firstTitle(page: Page): Promise<string> {
  return page.getByRole('article').first().getByRole('heading').innerText()
}

/** Waits until the page says that it has found so many. */
export async function expectShown(page: Page, count: number): Promise<void> {
  await expect.poll(() => shown(page)).toBe(count)
}
