import { readdirSync } from 'node:fs'
import { type APIRequestContext, expect, test } from '@playwright/test'
import sharp from 'sharp'
import { routing } from '../../i18n/routing'
import { beginProposal, field, fillCompletely, publishBoth, saveDraft } from './proposal-steps'
import { administrator, signIn } from './staff'

/** The folder of every page and file that a stranger can ask for, as the framework finds them. */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.tsx?|sitemap\.ts|robots\.ts)$/.test(file))
  .map((file) => file.replace(/(^|\/)(page\.tsx|route\.tsx?)$/, '').replace(/^(sitemap|robots)\.ts$/, '$1'))
  .filter((folder) => !folder.includes('/admin'))

type Secret = { code: string; word: string; field: string; agency: string; file: string }

/** Every public address, with the listing's code, words, field, partner and file wherever an address takes something. */
function addressesOf({ code, word, field: slug, agency, file }: Secret): string[] {
  const key = code.toLowerCase()
  const asked = `q=${encodeURIComponent(word)}&list=${code}&codes=${code}&about=${code}`
  const [, hash = '', name = ''] = file.split('/')
  return routes.flatMap((route) => {
    if (route === 'sitemap') return ['/sitemap.xml']
    if (route === 'robots') return ['/robots.txt']
    const site = /^\[locale\]\/?(?:\(site\)\/?)?(.*)$/.exec(route)?.[1]
    if (site === undefined) {
      const filled = route
        .replace('[...nextauth]', 'session')
        .replace('files/[hash]/[name]', `files/${hash}/${name}`)
        .replace('contours/[name]', `contours/${key}.svg`)
        .replace('[kind]/[locale]/[name]', `proposal/en/${key}.png`)
      return [`/${filled}`, `/${filled}?${asked}`]
    }
    const filled = (template: string) =>
      template
        .replace(/(fields|linh-vuc)\/\[slug\]/, `$1/${slug}`)
        .replace(/(themes|chu-de)\/\[slug\]/, '$1/women')
        .replace(/(partners|doi-tac)\/\[slug\]/, `$1/${agency}`)
        .replace(/(places|dia-ban)\/\[code\]/, '$1/08590')
        .replace('[code]', key)
        .replace('[reference]', 'no-such-receipt')
        .replace('[...rest]', key)
    return routing.locales.flatMap((locale) => {
      const template = Object.entries(routing.pathnames).find(([pattern]) => pattern === `/${site}`)?.[1] ?? `/${site}`
      const address = filled(`/${locale}${typeof template === 'string' ? template : template[locale]}`)
      return [address, `${address}?${asked}`]
    })
  })
}

/** The addresses that answer with something of the listing. */
async function findShown(reader: APIRequestContext, secret: Secret): Promise<string[]> {
  const shown: string[] = []
  for (const address of addressesOf(secret)) {
    expect(address, 'this test knows what to put into every address').not.toMatch(/\[/)
    const answer = await reader.get(address, { maxRedirects: 0 })
    const [body, type] = [await answer.body(), answer.headers()['content-type'] ?? '']
    expect(answer.status(), address).toBeLessThan(500)
    // The word alone is on the page that says that nothing was found.
    const titled = [' for three schools', ' cho ba trường'].some((end) => body.includes(secret.word + end))
    // What cannot be read here was made of this listing alone, or not at all.
    const isFile = /pdf|sheet|image\/(jpeg|webp|png)/.test(type) && address.toUpperCase().includes(secret.code)
    const isPhoto = address.startsWith('/files/')
    if (titled || (answer.ok() && (isFile || isPhoto))) shown.push(address)
  }
  return shown
}

test('A draft and what was withdrawn are reached by no public address that exists', async ({ page, playwright }) => {
  test.setTimeout(300_000)
  await signIn(page, administrator)
  const reader = await playwright.request.newContext({ baseURL: new URL(page.url()).origin })
  const word = `Bep${Date.now().toString(36)}`
  const code = await beginProposal(page)
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: { r: 9, g: 99, b: 199 } } })
    .composite([{ input: Buffer.from(`<svg width="300" height="40"><text y="30">${word}</text></svg>`) }])
    .jpeg()
    .toBuffer()
  await field(page, 'file').setInputFiles({ name: 'bep.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByRole('button', { name: 'Upload the file' }).click()
  await expect(field(page, 'photos.0.alternative.en')).toBeVisible()
  const src = (await page.locator('#photos img').getAttribute('src')) ?? ''
  await fillCompletely(page, { vi: `${word} cho ba trường`, en: `${word} for three schools` })
  for (const locale of ['vi', 'en']) await field(page, `photos.0.alternative.${locale}`).fill(word)
  for (const locale of ['vi', 'en']) await field(page, `photos.0.caption.${locale}`).fill(word)
  await field(page, 'photos.0.credit').fill(word)
  await saveDraft(page)
  const secret = {
    ...{ code, word, file: src.slice(1) },
    field: await field(page, 'field').inputValue(),
    agency: await field(page, 'agency').inputValue(),
  }

  expect(await findShown(reader, secret), 'while it is a draft').toEqual([])

  await publishBoth(page)
  const shown = await findShown(reader, secret)
  const own = `/en/proposals/${code.toLowerCase()}`
  const places = ['/en/proposals', own, `${own}/pdf`, '/en/feed.xml', `/en/fields/${secret.field}`, `/${secret.file}`]
  expect(
    places.filter((place) => !shown.includes(place)),
    'while it is public',
  ).toEqual([])

  await page.getByText('Withdraw from the public site').click()
  await page.getByRole('button', { name: 'Withdraw now' }).click()
  await expect(page.getByText(/Withdrawn from the public site at/)).toBeVisible()
  expect(await findShown(reader, secret), 'after it was withdrawn').toEqual([])
  await reader.dispose()
})

test('A draft of a page that staff write and one that was withdrawn are reached by no public address', async ({
  page,
  playwright,
}) => {
  test.setTimeout(300_000)
  await signIn(page, administrator)
  const reader = await playwright.request.newContext({ baseURL: new URL(page.url()).origin })
  const word = `Doi${Date.now().toString(36)}`
  const secret = { code: 'PT-0000-000', word, field: 'water', agency: 'none', file: 'files/none/none' }
  const addresses = { vi: '/vi/huong-dan/doi-tac-dia-phuong', en: '/en/guidance/partners' }
  await page.goto('/en/admin/pages/partners')
  const before = { vi: await field(page, 'lead.vi').inputValue(), en: await field(page, 'lead.en').inputValue() }
  await field(page, 'lead.vi').fill(`${word} cho ba trường`)
  await field(page, 'lead.en').fill(`${word} for three schools`)
  await saveDraft(page)
  expect(await findShown(reader, secret), 'while it is a draft').toEqual([])
  expect((await reader.get(addresses.en)).status(), 'what was public stays').toBe(200)

  await publishBoth(page)
  const shown = await findShown(reader, secret)
  expect(
    Object.values(addresses).filter((one) => !shown.includes(one)),
    'while it is public',
  ).toEqual([])

  await page.getByText('Withdraw from the public site').click()
  await page.getByRole('button', { name: 'Withdraw now' }).click()
  await expect(page.getByText(/Withdrawn from the public site at/)).toBeVisible()
  expect(await findShown(reader, secret), 'after it was withdrawn').toEqual([])
  for (const address of Object.values(addresses)) {
    expect((await reader.get(address)).status(), address).toBe(404)
    const around = [`/${address.split('/')[1]}`, address.replace(/\/[^/]+$/, ''), '/sitemap.xml']
    for (const other of around) expect((await (await reader.get(other)).text()).includes(address), other).toBe(false)
  }

  for (const locale of ['vi', 'en'] as const) await field(page, `lead.${locale}`).fill(before[locale])
  await page.locator('[name=languages][value=vi]').uncheck()
  await page.locator('[name=languages][value=en]').check()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText(/Saved and published at .* English/)).toBeVisible()
  const text = await (await reader.get(addresses.en)).text()
  expect(text.includes(before.en), 'in one language').toBe(true)
  expect(text.includes(addresses.vi), 'leads to the language in which it cannot be read').toBe(false)
  await publishBoth(page)
  expect((await reader.get(addresses.en)).status(), 'once it is public again').toBe(200)
  await reader.dispose()
})
