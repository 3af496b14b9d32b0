import { expect, type Page } from '@playwright/test'

const both = (vi: string, en: string) => ({ vi, en })

const texts = {
  summary: both('Ba trường tiểu học cần bếp ăn bán trú.', 'Three primary schools need a kitchen for day boarders.'),
  need: both('Học sinh ở xa không về nhà buổi trưa.', 'Pupils from far away cannot go home at noon.'),
  objectives: both('600 học sinh ăn trưa tại trường.', '600 pupils have lunch at school.'),
  activities: both('1. Xây bếp\n2. Tập huấn', '1. Build kitchens\n2. Train cooks'),
  sustainability: both('Nhà trường và phụ huynh vận hành.', 'School and parents run them.'),
  'budget.0.label': both('Xây bếp', 'Building kitchens'),
  'indicators.0.label': both('Học sinh ăn trưa tại trường', 'Pupils with lunch at school'),
  'indicators.0.baseline': both('0', '0'),
  'indicators.0.target': both('600', '600'),
  'indicators.0.verification': both('Sổ theo dõi', 'School register'),
}

/** A control of the editor by the path of the document that it holds. */
export function field(page: Page, path: string) {
  return page.locator(`[name="${path}"]`)
}

/** Begins a proposal from the list and returns its code. */
export async function beginProposal(page: Page): Promise<string> {
  await page.goto('/en/admin/proposals')
  await page.getByRole('button', { name: 'New proposal' }).click()
  await expect(page).toHaveURL(/\/en\/admin\/proposals\/[a-z]{2,4}-\d{4}-\d{3}$/)
  // The address changes before the editor has come to rest, and nobody types within that moment.
  await page.waitForLoadState('networkidle')
  return (page.url().split('/').at(-1) ?? '').toUpperCase()
}

/** With script a row is added by a button; without, blank rows stand ready. */
export async function addRow(page: Page, list: string, scripted: boolean): Promise<void> {
  if (scripted) await page.locator(`[id="${list}"]`).getByRole('button', { name: 'Add a row' }).click()
}

/** Fills in everything that publication asks for. The titles are given, so that a test can find its own proposal. */
export async function fillCompletely(page: Page, title: { vi: string; en: string }, scripted = true): Promise<void> {
  await addRow(page, 'budget', scripted)
  await addRow(page, 'indicators', scripted)
  for (const [path, text] of Object.entries({ title, ...texts })) {
    await field(page, `${path}.vi`).fill(text.vi)
    await field(page, `${path}.en`).fill(text.en)
  }
  await field(page, 'budget.0.amount').fill('48,500')
  await field(page, 'aidKind').selectOption('project')
  await field(page, 'field').selectOption({ index: 3 })
  await field(page, 'agency').selectOption({ index: 1 })
  await field(page, 'provinceWide').check()
  await field(page, 'startsIn').fill('2027-04')
  await field(page, 'months').fill('12')
  await field(page, 'beneficiaries.people').fill('600')
  await field(page, 'contact.name').fill('Trần Thị Hà')
  await field(page, 'contact.email').fill('ha@example.org')
}

export async function saveDraft(page: Page): Promise<void> {
  // The word of an earlier save may still be there, so the answer to this one is waited for.
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await answer
  await expect(page.getByText(/Draft saved at \d\d:\d\d/)).toBeVisible()
}

/** Publishes in both languages and waits for the word that it is done. */
export async function publishBoth(page: Page): Promise<void> {
  for (const language of ['vi', 'en']) await page.locator(`[name=languages][value=${language}]`).check()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText(/Saved and published at .*Vietnamese, English/)).toBeVisible()
}
