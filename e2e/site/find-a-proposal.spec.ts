import { expect, test } from '@playwright/test'
import { apply, openFilters, shown } from './catalogue-steps'

const title = {
  vi: 'Nước sạch tự chảy cho bốn xã vùng cao Tân Sơn',
  en: 'Gravity-fed clean water for four upland communes of Tân Sơn',
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A visitor finds a proposal without typing accents', async ({ page }) => {
      await page.goto('/vi')
      await page.locator('input[name=q]').fill('nuoc sach')
      await page.getByRole('button', { name: 'Tìm kiếm' }).click()
      await expect(page).toHaveURL(/\/vi\/de-xuat\?q=nuoc/)
      await expect(page.getByRole('heading', { level: 3, name: title.vi })).toBeVisible()
      await expect(page).toHaveTitle(/nuoc sach/)
    })

    test('An English reader finds a proposal by a Vietnamese word', async ({ page }) => {
      await page.goto('/en/proposals')
      await page.locator('input[name=q]').fill('nước sạch')
      await page.locator('input[name=q]').press('Enter')
      await expect(page.getByRole('link', { name: title.en, exact: true })).toBeVisible()
    })

    test('A visitor narrows the list by field and takes the filter away again', async ({ page }) => {
      await page.goto('/en/proposals')
      const all = await shown(page)
      await openFilters(page)
      await page.getByRole('checkbox', { name: /Clean water and sanitation/ }).check()
      await apply(page, javaScriptEnabled)
      await expect(page).toHaveURL(/field=water/)
      await expect.poll(() => shown(page)).toBeLessThan(all)
      await page.getByRole('link', { name: 'Remove the filter Clean water and sanitation' }).click()
      await expect(page).toHaveURL(/\/en\/proposals$/)
      await expect.poll(() => shown(page)).toBe(all)
    })

    test('A visitor pages through the list and back', async ({ page }) => {
      await page.goto('/en/proposals')
      const first = await page.getByRole('article').first().getByRole('heading').innerText()
      await page.getByRole('link', { name: 'Next page' }).click()
      await expect(page).toHaveURL(/page=2/)
      await expect(page.getByRole('article').first().getByRole('heading')).not.toHaveText(first)
      await page.getByRole('link', { name: 'Previous page' }).click()
      await expect(page.getByRole('article').first().getByRole('heading')).toHaveText(first)
    })

    test('The language switch keeps the page and what was asked', async ({ page }) => {
      await page.goto('/vi/de-xuat?q=nuoc+sach&field=water')
      await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: /EN/ }).click()
      await expect(page).toHaveURL(/\/en\/proposals\?/)
      await expect(page.getByRole('link', { name: title.en, exact: true })).toBeVisible()
      await expect(page.locator('input[name=q]')).toHaveValue('nuoc sach')
      await expect(page.getByRole('link', { name: 'Remove the filter Clean water and sanitation' })).toBeVisible()
    })

    test('A search without a match offers a way on', async ({ page }) => {
      await page.goto('/en/proposals?q=zzzz')
      await expect(page.getByRole('heading', { name: 'No proposal matches' })).toBeVisible()
      await page.getByRole('link', { name: 'See all proposals' }).click()
      await expect(page).toHaveURL(/\/en\/proposals$/)
    })

    test('A visitor goes from the home page through a priority field to its proposals', async ({ page }) => {
      await page.goto('/en')
      const fields = page.getByRole('heading', { name: 'Clean water and sanitation', exact: true })
      await fields.getByRole('link').click()
      await expect(page).toHaveURL(/\/en\/fields\/water$/)
      await expect(page.getByRole('link', { name: title.en, exact: true })).toBeVisible()
      await page.getByRole('link', { name: /in the catalogue/ }).click()
      await expect(page).toHaveURL(/field=water/)
      await expect(page.getByRole('link', { name: title.en, exact: true })).toBeVisible()
    })
  })
}

const nonsense = [
  'page=99999999999999999999',
  'page=-1&page=2',
  'page=1e300',
  'q=%00%FF%FE%ED%A0%80',
  `q=${'a'.repeat(10_000)}`,
  "q=')%3B+DROP+TABLE+x--",
  'q=%26+%7C+!+*+%3A*',
  'q[]=a&field[]=b&field=&field=none',
  `${'field=water&'.repeat(300)}`,
  'min=500000&max=1&min=2',
  'min=-5&max=abc&sdg=18&sdg=0&duration=x&benefit=women&benefit=&place=99999&sort=&view=nothing',
  'place=province-wide&place=province-wide&theme[a]=b&__proto__=1&constructor=2',
]
for (const query of nonsense) {
  test(`An address with nonsense shows a page: ${query.slice(0, 40)}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'The address is read in the same way for every screen.')
    const answer = await page.goto(`/en/proposals?${query}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: 'Proposals' })).toBeVisible()
  })
}

test('A page beyond the last shows the last', async ({ page }) => {
  await page.goto('/en/proposals?page=500')
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Previous page' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0)
})

test('No address of the catalogue fails, whatever its parameters say', async ({ request, isMobile }) => {
  test.skip(isMobile, 'The address is read in the same way for every screen.')
  const random = randomFrom(20_261_125)
  const some = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value
  for (let round = 0; round < 80; round += 1) {
    const pairs = Array.from({ length: 1 + Math.floor(random() * 6) }, () => `${some(parameters)}=${some(values)}`)
    const path = `${some(['/en/proposals', '/vi/de-xuat'])}?${pairs.join('&')}`
    expect((await request.get(path)).status(), path).toBe(200)
  }
})

const parameters = [
  ...['q', 'field', 'theme', 'kind', 'status', 'place', 'partner', 'benefit', 'sdg', 'duration', 'min', 'max'],
  ...['sort', 'page', 'view', 'size', 'q[]', 'field[x]', '', '_rsc', '__proto__', 'toString'],
]
const values = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '17',
    '18',
    '99999999999999999999',
    '1e9',
    'NaN',
    '50%2C000',
    '0x10',
    '%00',
    '%FF',
    '%F0%9F%92%A7',
  ],
  ...[
    'water',
    'none',
    'open',
    'project',
    'province-wide',
    '08230',
    'women',
    'to-12',
    'ask-up',
    'newest',
    'map',
    'list',
  ],
  ...[
    'nuoc+sach',
    'n%C6%B0%C6%A1%CC%81c',
    '%22',
    '%22a',
    '-',
    '-a',
    '--',
    'a+-b',
    '%27%3B--',
    '%5C',
    '%25',
    '_',
    '(',
    ':*',
    '%26%26',
    '%3C%3E',
  ],
  ...[
    'a'.repeat(3000),
    '%E1%BB%87'.repeat(300),
    `${'x+'.repeat(400)}`,
    '%CC%81',
    '%E2%80%8B',
    'null',
    'undefined',
    '%5B%5D',
    '%7B%7D',
  ],
]

/** The same numbers from 0 to 1 in each run, so that what failed can be run again (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
