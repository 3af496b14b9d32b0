import { expect, test } from '@playwright/test'
import { beginProposal, field, fillCompletely, publishBoth, saveDraft } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

const publicPages = ['/en', '/vi', '/en/proposals', '/vi/de-xuat', '/en/fields', '/en/proposals/pt-2026-014']
const deskPages = ['/en/admin/proposals', '/vi/admin/proposals', '/en/admin/inquiries', '/en/admin/account']

test('What is shown to one who is signed in is never given to another', async ({ page, browser, playwright }) => {
  const officer = await hire(browser, 'Officer')
  await signIn(page, officer)
  const stranger = await playwright.request.newContext({ baseURL: new URL(page.url()).origin })

  for (const address of deskPages) {
    for (let time = 0; time < 2; time += 1) {
      const answer = await page.request.get(address)
      expect(answer.headers()['cache-control'], address).toContain('no-store')
      expect(answer.headers()['x-nextjs-cache'], address).toBeUndefined()
    }
    const answer = await stranger.get(address, { maxRedirects: 0 })
    expect([303, 307], address).toContain(answer.status())
    expect((await answer.text()).includes(officer.name), address).toBe(false)
  }

  // After a change every public page is made anew: first for one who is signed in, and kept as it was made.
  const code = await beginProposal(page)
  await page.context().clearCookies()
  await signIn(page, administrator)
  await page.goto(`/en/admin/proposals/${code.toLowerCase()}`)
  await fillCompletely(page, { vi: 'Bếp ăn cho ba trường', en: 'Kitchens for three schools' })
  await saveDraft(page)
  await publishBoth(page)
  for (const address of publicPages) {
    const signedIn = await page.request.get(address)
    const others = await stranger.get(address)
    expect(signedIn.headers()['set-cookie'], address).toBeUndefined()
    expect(others.headers()['x-nextjs-cache'], address).toBe('HIT')
    expect((await others.text()) === (await signedIn.text()), address).toBe(true)
    expect((await others.text()).includes(administrator.email), address).toBe(false)
  }
  await stranger.dispose()
})

test('What is published, and what settings say, is seen by the next reader of a page that was kept', async ({
  page,
  playwright,
}) => {
  test.setTimeout(120_000)
  await signIn(page, administrator)
  const reader = await playwright.request.newContext({ baseURL: new URL(page.url()).origin })
  const read = async (address: string) => (await reader.get(address)).text()
  const title = { vi: `Bếp ăn ${Date.now()}`, en: `Kitchens ${Date.now()}` }

  await beginProposal(page)
  await fillCompletely(page, title)
  await saveDraft(page)
  for (const address of ['/en/proposals', '/vi/de-xuat', '/en', '/sitemap.xml']) {
    await read(address)
    expect((await read(address)).includes(title.en), address).toBe(false)
  }
  await publishBoth(page)
  expect((await read('/en/proposals')).includes(title.en)).toBe(true)
  expect((await read('/vi/de-xuat')).includes(title.vi)).toBe(true)

  await page.goto('/en/admin/settings')
  const before = await field(page, 'phone').inputValue()
  await read('/en')
  for (const phone of ['+84 210 555 0199', before]) {
    await field(page, 'phone').fill(phone)
    // The word of an earlier save may still be there, so the answer to this one is waited for.
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Save settings' }).click()
    await answer
    await expect(page.getByText('Settings saved.')).toBeVisible()
    expect((await read('/en')).includes(phone), phone).toBe(true)
  }
  await reader.dispose()
})
