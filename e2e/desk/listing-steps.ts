import { expect, type Page } from '@playwright/test'
import { addRow, field } from './proposal-steps'

const lists = { need: 'needs', story: 'stories' } as const
export type Kind = keyof typeof lists

const both = (vi: string, en: string) => ({ vi, en })

const texts: Record<Kind, Record<string, { vi: string; en: string }>> = {
  need: {
    summary: both('Bốn trường cần bộ lọc nước.', 'Four schools need water filters.'),
    details: both('Mỗi trường mười bộ.', 'Ten filters for each school.'),
    unit: both('bộ', 'filters'),
  },
  story: {
    summary: both('Năm xóm có nước quanh năm.', 'Five hamlets have water all year.'),
    problem: both('Mùa khô phải gánh nước ba cây số.', 'In the dry season water was carried for three kilometres.'),
    done: both('Người dân cùng làm đường ống.', 'The people laid the pipes together.'),
    'results.0.label': both('Hộ có nước tại nhà', 'Households with water at home'),
    'results.0.before': both('12', '12'),
    'results.0.after': both('300', '300'),
  },
}

/** The address of a listing's editor at the desk, in English. */
export function editorOf(kind: Kind, code: string): string {
  return `/en/admin/${lists[kind]}/${code}`
}

/** Begins a listing from the list of its kind and returns its code, in lower case. */
export async function beginListing(page: Page, kind: Kind): Promise<string> {
  await page.goto(`/en/admin/${lists[kind]}`)
  await page.getByRole('button', { name: `New ${kind}` }).click()
  await expect(page).toHaveURL(new RegExp(`/en/admin/${lists[kind]}/[a-z]{2,4}-\\d{4}-[ns]\\d{3}$`))
  await page.waitForLoadState('networkidle')
  return page.url().split('/').at(-1) ?? ''
}

/** Fills in, in one language, every text that publication asks for. */
export async function fillTexts(page: Page, kind: Kind, language: 'vi' | 'en', title: string): Promise<void> {
  await field(page, `title.${language}`).fill(title)
  for (const [path, text] of Object.entries(texts[kind])) await field(page, `${path}.${language}`).fill(text[language])
}

/** Fills in every fact that publication asks for. */
export async function fillFacts(page: Page, kind: Kind, scripted: boolean): Promise<void> {
  if (kind === 'story') await addRow(page, 'results', scripted)
  if (kind === 'need') {
    await field(page, 'needKind').selectOption('goods')
    await field(page, 'quantity').fill('2,500')
  }
  await field(page, 'field').selectOption({ index: 3 })
  await field(page, 'agency').selectOption({ index: 1 })
  await field(page, 'provinceWide').check()
}

/** The languages in which the public reads a listing. */
export async function publicIn(page: Page, kind: Kind, code: string): Promise<string[]> {
  const addresses = { need: ['/vi/nhu-cau', '/en/needs'], story: ['/vi/cau-chuyen', '/en/stories'] }[kind]
  const found: string[] = []
  for (const address of addresses) {
    const answer = await page.request.get(`${address}/${code}`)
    const title = /<h1[^>]*>([^<]*)</.exec(await answer.text())?.[1] ?? ''
    if (answer.status() === 200 && !/hiện có bằng tiếng Anh|available in Vietnamese|in Vietnamese/.test(title)) {
      found.push(address.slice(1, 3))
    }
  }
  return found
}

/** Ticks exactly these languages and publishes in them. */
export async function publishIn(page: Page, languages: ('vi' | 'en')[]): Promise<void> {
  for (const language of ['vi', 'en'] as const) {
    await page.locator(`[name=languages][value=${language}]`).setChecked(languages.includes(language))
  }
  const button = page.getByRole('button', { name: 'Publish', exact: true })
  // While an earlier answer is being drawn the button takes no press.
  await expect(button).not.toHaveAttribute('aria-disabled', 'true')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await button.click()
  await answer
}
