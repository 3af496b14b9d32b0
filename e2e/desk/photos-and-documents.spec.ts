import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { beginProposal, field, fillCompletely, publishBoth, saveDraft } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

type Chosen = { name: string; mimeType: string; buffer: Buffer }

let made = 0

/** A photo that no other test or sample shows: the same bytes would be public by them. */
async function newPhoto(): Promise<Chosen> {
  made += 1
  const background = { r: Math.floor(Math.random() * 256), g: Math.floor(Math.random() * 256), b: made }
  const buffer = await sharp({ create: { width: 700 + made, height: 500, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { name: `Ảnh ${made}.jpg`, mimeType: 'image/jpeg', buffer }
}

function newPaper(): Chosen {
  const buffer = Buffer.from(`%PDF-1.7\n% ${Date.now()}${Math.random()}\n%%EOF\n`)
  return { name: 'Danh mục kiểm tra.pdf', mimeType: 'application/pdf', buffer }
}

async function upload(page: Page, file: Chosen): Promise<void> {
  await field(page, 'file').setInputFiles(file)
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Upload the file' }).click()
  await answer
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A photo and a document are added, shown with their publication, and gone with it', async ({
      page,
      request,
    }) => {
      test.setTimeout(120_000)
      await signIn(page, administrator)
      const code = (await beginProposal(page)).toLowerCase()
      await field(page, 'summary.en').fill('Typed before the upload')
      await upload(page, await newPhoto())
      await expect(field(page, 'photos.0.alternative.en')).toBeVisible()
      await expect(field(page, 'file')).toHaveValue('')
      await expect(field(page, 'summary.en')).toHaveValue('Typed before the upload')
      await upload(page, newPaper())
      await expect(field(page, 'documents.0.label.en')).toBeVisible()
      const src = (await page.locator('#photos img').getAttribute('src')) ?? ''
      await expect(page.locator('#photos img')).toHaveJSProperty('complete', true)
      expect((await page.request.get(src)).status()).toBe(200)
      expect((await page.request.get(src)).headers()['cache-control']).toBe('private, no-store')
      expect((await request.get(src)).status()).toBe(404)

      await fillCompletely(page, { vi: `Ảnh ${code}`, en: `Photo ${code}` }, javaScriptEnabled)
      for (const language of ['vi', 'en']) await page.locator(`[name=languages][value=${language}]`).check()
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      const refusal = page.getByRole('alert').filter({ hasText: 'not published' })
      await expect(
        refusal.getByRole('link', { name: 'Photos, row 1: What the photo shows: missing' }).first(),
      ).toBeVisible()
      await expect(
        refusal.getByRole('link', { name: 'Documents, row 1: Name of the document: missing' }).first(),
      ).toBeVisible()
      expect((await request.get(src)).status()).toBe(404)

      for (const language of ['vi', 'en']) {
        await field(page, `photos.0.alternative.${language}`).fill(`A tap stand, ${language}`)
        await field(page, `photos.0.caption.${language}`).fill(`Below the photo, ${language}`)
        await field(page, `documents.0.label.${language}`).fill(`A checklist, ${language}`)
      }
      await field(page, 'documents.0.language').selectOption('both')
      await publishBoth(page)
      await page.goto(`/vi/de-xuat/${code}`)
      await expect(page.getByRole('img', { name: 'A tap stand, vi' })).toBeVisible()
      await page.goto(`/en/proposals/${code}`)
      await expect(page.getByRole('figure').filter({ hasText: 'Below the photo, en' })).toBeVisible()
      await expect(page.getByText(/PDF, 1\skB, in Vietnamese and English/)).toBeVisible()
      const href = (await page.getByRole('link', { name: 'A checklist, en' }).getAttribute('href')) ?? ''
      const card = `/art/share/proposal/en/${code}.png`
      for (const address of [src, href, card]) expect((await request.get(address)).status(), address).toBe(200)

      await page.goto(`/en/admin/proposals/${code}`)
      await page.getByText('Withdraw from the public site').click()
      await page.getByRole('button', { name: 'Withdraw now' }).click()
      await expect(page.getByText(/Withdrawn from the public site at/)).toBeVisible()
      for (const address of [src, href, card]) expect((await request.get(address)).status(), address).toBe(404)
    })

    test('A file that cannot be taken is named at its field, and everything typed stays', async ({ page, browser }) => {
      await signIn(page, await hire(browser, 'Officer'))
      await beginProposal(page)
      await field(page, 'title.en').fill('Kept')
      const buffer = Buffer.from('<html><script>1</script></html>')
      await field(page, 'file').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
      await page.getByRole('button', { name: 'Upload the file' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'was not accepted' })
      await expect(summary.getByRole('link', { name: /Only JPEG, PNG and WebP/ })).toHaveAttribute('href', '#file')
      await expect(field(page, 'file')).toHaveAttribute('aria-invalid', 'true')
      await expect(field(page, 'title.en')).toHaveValue('Kept')
      const large = { name: 'large.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(15 * 1024 * 1024 + 10) }
      await field(page, 'file').setInputFiles(large)
      await page.getByRole('button', { name: 'Upload the file' }).click()
      await expect(page.getByRole('link', { name: /larger than 15 MB/ })).toBeVisible()
      await expect(field(page, 'title.en')).toHaveValue('Kept')
    })

    test('Photos change places and are removed', async ({ page, browser }) => {
      await signIn(page, await hire(browser, 'Officer'))
      await beginProposal(page)
      await upload(page, await newPhoto())
      await field(page, 'photos.0.credit').fill('First')
      await upload(page, await newPhoto())
      await field(page, 'photos.1.credit').fill('Second')
      await saveDraft(page)
      await page.locator('#photos').getByRole('button', { name: 'Move row 2 up' }).click()
      await expect(field(page, 'photos.0.credit')).toHaveValue('Second')
      await saveDraft(page)
      await field(page, 'photos.0.remove').check()
      await saveDraft(page)
      await page.reload()
      await expect(field(page, 'photos.0.credit')).toHaveValue('First')
      await expect(page.locator('#photos li')).toHaveCount(1)
    })

    test('A photo is not lost when somebody else saved meanwhile', async ({ page, browser }) => {
      await signIn(page, await hire(browser, 'Officer'))
      const code = (await beginProposal(page)).toLowerCase()
      const context = await browser.newContext({ javaScriptEnabled })
      const second = await context.newPage()
      await signIn(second, await hire(browser, 'Officer'))
      await second.goto(`/en/admin/proposals/${code}`)
      await field(second, 'title.en').fill('Theirs')
      await saveDraft(second)
      await context.close()
      await upload(page, await newPhoto())
      await expect(page.getByRole('alert').filter({ hasText: 'saved another version' })).toBeVisible()
      await field(page, 'photos.0.credit').fill('Still here')
      await page.getByRole('button', { name: javaScriptEnabled ? 'Save as a new version' : 'Save all of mine' }).click()
      await expect(page.getByText(/Draft saved at/)).toBeVisible()
      await page.reload()
      await expect(field(page, 'photos.0.credit')).toHaveValue('Still here')
    })
  })
}

test('Without script, even a file that the server does not read to its end gets an answer that helps', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, administrator)
  await beginProposal(page)
  const buffer = Buffer.alloc(20 * 1024 * 1024)
  await field(page, 'file').setInputFiles({ name: 'large.pdf', mimeType: 'application/pdf', buffer })
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Upload the file' }).click()
  expect((await answer).status()).toBe(413)
  await expect(page.getByText(/larger than 15 MB and was not taken/)).toBeVisible()
  await context.close()
})
