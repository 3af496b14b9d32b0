import { expect, type Page, test } from '@playwright/test'
import { languages, pages } from './pages'

test.use({ javaScriptEnabled: false })

/** The pages that search engines may list, one of each kind. */
const listed = pages.filter(({ en }) => !en.includes('?') && !/saved|no-such/.test(en))

async function readData(page: Page): Promise<Record<string, unknown>[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(texts, 'one block of linked data').toHaveLength(1)
  return JSON.parse(texts[0] ?? '')['@graph']
}

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'What search engines read is the same on every screen.')
})

for (const { name, vi, en } of listed) {
  for (const language of languages) {
    const path = { vi, en }[language]
    test(`Search engines are told what "${name}" is, in ${language}, and where its other language is`, async ({
      page,
    }) => {
      await page.goto(path)
      const href = (selector: string) => page.locator(selector).getAttribute('href')
      expect(new URL((await href('link[rel=canonical]')) ?? '').pathname).toBe(path)
      expect(new URL((await href('link[hreflang=vi]')) ?? '').pathname).toBe(vi)
      expect(new URL((await href('link[hreflang=en]')) ?? '').pathname).toBe(en)
      expect(await href('link[hreflang=x-default]')).toBeTruthy()
      const description = await page.locator('meta[name=description]').getAttribute('content')
      expect(description?.length).toBeGreaterThan(30)
      const [data] = await readData(page)
      expect(data).toMatchObject({ inLanguage: language })
      expect(new URL(String(data?.url)).pathname).toBe(path)
    })
  }
}

test('Every page has a title and a description of its own', async ({ page }) => {
  const said = new Map<string, string>()
  for (const { name, en } of listed) {
    await page.goto(en)
    const description = await page.locator('meta[name=description]').getAttribute('content')
    for (const words of [await page.title(), description ?? '']) {
      expect(said.get(words), `"${name}" says the same as another page`).toBeUndefined()
      said.set(words, name)
    }
  }
})

test('A proposal is described as a project of a department that seeks something', async ({ page }) => {
  await page.goto('/en/proposals/pt-2026-014')
  const [data] = await readData(page)
  expect(data).toMatchObject({
    '@type': 'WebPage',
    mainEntity: { '@type': 'Project', identifier: 'PT-2026-014', seeks: { '@type': 'Demand' } },
    breadcrumb: { '@type': 'BreadcrumbList' },
  })
  await page.goto('/en')
  expect((await readData(page)).map((thing) => thing['@type'])).toContain('GovernmentOrganization')
})

test('The catalogue lists its proposals in order, going on from page to page', async ({ page }) => {
  await page.goto('/en/proposals?page=2')
  const [data] = await readData(page)
  expect(data).toMatchObject({
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: expect.arrayContaining([expect.objectContaining({ position: 13 })]),
    },
  })
})
