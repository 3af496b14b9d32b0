import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { beginProposal, field, saveDraft } from './proposal-steps'
import { hire, signIn } from './staff'

/** Opens a proposal of one's own, and counts the dialogs that ask before leaving as answered with yes. */
async function begin(page: Page, browser: Parameters<typeof hire>[0]): Promise<string> {
  await signIn(page, await hire(browser, 'Officer'))
  page.on('dialog', (dialog) => dialog.accept())
  return (await beginProposal(page)).toLowerCase()
}

const autosaved = (page: Page) =>
  page.waitForResponse((response) => (response.request().postData() ?? '').includes('autosave') && response.ok(), {
    timeout: 20_000,
  })

test('What is typed is saved by itself, and neither the cursor nor the text is touched', async ({ page, browser }) => {
  const code = await begin(page, browser)
  const title = field(page, 'title.vi')
  await title.click()
  const saved = autosaved(page)
  await title.pressSequentially('Nước sạch')
  await saved
  await title.pressSequentially(' nông thôn')
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('Nước sạch nông thôn')
  await expect(page.getByText(/Last saved/)).toBeVisible({ timeout: 15_000 })
  await page.goto(`/en/admin/proposals/${code}`)
  await expect(field(page, 'title.vi')).toHaveValue('Nước sạch nông thôn')
  await expect(page.getByText('2 versions')).toBeVisible()
})

test('A form that cannot be read is not saved by itself; the bar says so and leads to the field', async ({
  page,
  browser,
}) => {
  const code = await begin(page, browser)
  await field(page, 'months').fill('soon')
  await field(page, 'title.en').fill('Kept in the form')
  await expect(page.getByText('Not saved: 1 field cannot be read.').first()).toBeVisible({ timeout: 15_000 })
  await expect(field(page, 'title.en')).toBeFocused()
  await expect(field(page, 'months')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('link', { name: 'Go to the first' }).click()
  await field(page, 'months').fill('18')
  await expect(page.getByText(/Last saved/)).toBeVisible({ timeout: 15_000 })
  await page.goto(`/en/admin/proposals/${code}`)
  await expect(field(page, 'title.en')).toHaveValue('Kept in the form')
})

test('The network is cut in the middle of a save: nothing is lost, and it is saved when the network is back', async ({
  page,
  browser,
  context,
}) => {
  const code = await begin(page, browser)
  // The server gets the save and carries it out; the answer never comes.
  await page.route('**/admin/proposals/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await context.setOffline(true)
    await route.abort('connectionreset')
  })
  await field(page, 'title.en').fill('Sent when the line went down')
  await expect(page.getByText(/No connection: your text is kept/).first()).toBeVisible({ timeout: 15_000 })
  await field(page, 'summary.en').fill('Typed without a line')
  await page.unroute('**/admin/proposals/**')
  await context.setOffline(false)
  await expect(page.getByText(/Last saved/)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('alert').filter({ hasText: 'another version' })).toHaveCount(0)
  await page.goto(`/en/admin/proposals/${code}`)
  await expect(field(page, 'title.en')).toHaveValue('Sent when the line went down')
  await expect(field(page, 'summary.en')).toHaveValue('Typed without a line')
})

test('A choice made while an earlier save is under way stays as it was made', async ({ page, browser }) => {
  const code = await begin(page, browser)
  let first = true
  await page.route('**/admin/proposals/**', async (route) => {
    if (route.request().method() === 'POST' && first) {
      first = false
      const answer = await route.fetch()
      // The answer to the save of the first choice comes only after the second was made.
      await field(page, 'status').selectOption('funded')
      return route.fulfill({ response: answer })
    }
    return route.continue()
  })
  const saved = autosaved(page)
  await field(page, 'status').selectOption('in-discussion')
  await saved
  await expect(page.getByText(/Last saved/)).toBeVisible({ timeout: 15_000 })
  await expect(field(page, 'status')).toHaveValue('funded')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForLoadState('networkidle')
  await page.goto(`/en/admin/proposals/${code}`)
  await expect(field(page, 'status')).toHaveValue('funded')
})

test('Two comments are resolved one right after the other, and what was typed is still saved', async ({
  page,
  browser,
}) => {
  await begin(page, browser)
  const comments = page.getByRole('region', { name: /^Comments/ })
  for (const [count, text] of [
    [1, 'Say how many.'],
    [2, 'Say where.'],
  ] as const) {
    const form = comments.getByRole('textbox', { name: 'Comment on the whole' })
    if (!(await form.isVisible())) await comments.getByText('Add a comment').click()
    await form.fill(text)
    await comments.getByRole('button', { name: 'Post comment' }).click()
    await expect(comments.getByText(`${count} open`)).toBeVisible()
  }
  await page.route('**/admin/proposals/**', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 600))
    return route.continue()
  })
  const saved = autosaved(page)
  await field(page, 'title.en').fill('Typed beside the comments')
  await comments.getByRole('button', { name: /^Resolve.*how many/ }).click()
  await comments.getByRole('button', { name: /^Resolve.*where/ }).click()
  await expect(comments.getByText('2 resolved comments')).toBeVisible()
  await saved
})

test('What was typed before the browser died is offered on return, and can be taken or dropped', async ({
  page,
  browser,
  context,
}) => {
  const code = await begin(page, browser)
  await context.setOffline(true)
  await field(page, 'title.en').fill('Typed before the crash')
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)), { timeout: 10_000 })
    .toContain('Typed before the crash')
  await page.close()
  await context.setOffline(false)

  const again = await context.newPage()
  await again.goto(`/en/admin/proposals/${code}`)
  await expect(field(again, 'title.en')).toHaveValue('')
  const offer = again.getByRole('status').filter({ hasText: 'Unsaved text from' })
  await offer.getByRole('button', { name: 'Take it' }).click()
  await expect(field(again, 'title.en')).toHaveValue('Typed before the crash')
  await expect(offer).toHaveCount(0)
  await saveDraft(again)
  await again.reload()
  await expect(field(again, 'title.en')).toHaveValue('Typed before the crash')
  await expect(again.getByText('Unsaved text from')).toHaveCount(0)
})

test('Autosave never overwrites what somebody else saved; both are brought together', async ({ page, browser }) => {
  const code = await begin(page, browser)
  const other = await (await browser.newContext()).newPage()
  await signIn(other, await hire(browser, 'Officer'))
  await other.goto(`/en/admin/proposals/${code}`)
  await field(other, 'title.en').fill('Theirs')
  await field(other, 'months').fill('24')
  await saveDraft(other)

  await field(page, 'title.en').fill('Mine')
  await field(page, 'summary.en').fill('Only mine')
  const message = page.getByRole('alert').filter({ hasText: 'saved another version' })
  await expect(message).toBeVisible({ timeout: 20_000 })
  await expect(field(page, 'summary.en')).toBeFocused()
  await message.getByRole('group', { name: /title/i }).getByRole('radio', { name: 'Saved' }).check()
  await message.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(page.getByText(/Draft saved at/)).toBeVisible()
  for (const [path, value] of [
    ['title.en', 'Theirs'],
    ['months', '24'],
    ['summary.en', 'Only mine'],
  ] as const) {
    await expect(field(page, path)).toHaveValue(value)
  }
  await page.reload()
  await expect(field(page, 'summary.en')).toHaveValue('Only mine')
  await other.context().close()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('English that the Vietnamese has left behind is marked until it is confirmed', async ({ page, browser }) => {
      const code = await begin(page, browser)
      await field(page, 'need.vi').fill('Nước nhiễm bẩn.')
      await field(page, 'need.en').fill('The water is polluted.')
      await saveDraft(page)
      await field(page, 'need.vi').fill('Nước nhiễm phèn.')
      await saveDraft(page)
      const mark = page.getByText('the Vietnamese changed after this')
      await expect(mark).toBeVisible()
      await page.getByText('What changed in the Vietnamese').click()
      await expect(page.locator('del')).toContainText('bẩn')
      await expect(page.locator('ins')).toContainText('phèn')
      await page.getByRole('checkbox', { name: 'The English is still right' }).check()
      await saveDraft(page)
      await expect(mark).toHaveCount(0)
      await page.goto(`/en/admin/proposals/${code}`)
      await expect(mark).toHaveCount(0)
    })
  })
}

test('A page copied from Word is pasted as clean text, and the tools and their keys format it', async ({
  page,
  browser,
}) => {
  const code = await begin(page, browser)
  const html = readFileSync(path.join(import.meta.dirname, '../../domain/rich-text/fixtures/word.txt'), 'utf8')
  const need = field(page, 'need.vi')
  await need.fill('Trước đó.')
  await need.evaluate((area, clipboard) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', clipboard)
    clipboardData.setData('text/plain', 'plain')
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(need).toHaveValue(/^Trước đó\.\n\n\*\*Sự cần thiết đầu tư\*\*\n\nXã \*\*Thu Cúc\*\* có 1\.860 hộ/)
  await expect(need).toHaveValue(
    /\n\n1\. Xây dựng 04 công trình cấp nước {2}\n {3}– Đầu nguồn và bể lọc\n2\. Thành lập/,
  )
  const goals = field(page, 'objectives.en')
  await goals.fill('safe water')
  await goals.press('Control+a')
  await goals.press('Control+b')
  await expect(goals).toHaveValue('**safe water**')
  await page
    .getByRole('toolbar', { name: 'Format: Objectives' })
    .getByRole('button', { name: 'List', exact: true })
    .click()
  await expect(goals).toHaveValue('- **safe water**')
  await saveDraft(page)
  await page.goto(`/en/admin/proposals/${code}`)
  await expect(goals).toHaveValue('- **safe water**')
})
