import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { field } from './proposal-steps'
import { administrator, hire, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('An answer is edited, saved by an officer, published by a director, and read at once', async ({
      page,
      browser,
    }) => {
      const words = `Answered anew ${Date.now().toString(36)}.`
      const visitor = await (await browser.newContext({ javaScriptEnabled })).newPage()
      await visitor.goto('/en/guidance/questions')

      await signIn(page, await hire(browser, 'Officer'))
      await page.goto('/en/admin/pages')
      await page.getByRole('link', { name: 'Questions and answers', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('questions and answers')
      await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
      await field(page, 'questions.0.answer.en').fill(words)
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Draft saved at' })).toBeVisible()
      await visitor.reload()
      await expect(visitor.getByText(words)).toHaveCount(0)
      await page.goto((await page.getByRole('link', { name: /^Preview EN/ }).getAttribute('href')) ?? '')
      await expect(page.getByText(/^Preview of the draft .*questions and answers, English/)).toBeVisible()
      await expect(page.getByText(words)).toBeVisible()
      await page.getByRole('link', { name: 'Back to the editor' }).click()
      await expect(field(page, 'questions.0.answer.en')).toHaveValue(words)

      await page.context().clearCookies()
      await signIn(page, await hire(browser, 'Director'))
      await page.goto('/en/admin/pages/questions')
      await expect(page.getByText('Changes not published')).toBeVisible()
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Saved and published' })).toBeVisible()
      await visitor.reload()
      await expect(visitor.getByText(words)).toBeVisible()
      await visitor.context().close()
    })

    test('A question is added and moved up; what is missing in one language keeps it from the public', async ({
      page,
    }) => {
      await signIn(page, administrator)
      await page.goto('/en/admin/pages/questions')
      const rows = page.locator('#questions > ol > li')
      const count = await rows.count()
      if (javaScriptEnabled) await page.getByRole('button', { name: 'Add a row' }).click()
      else await page.getByText('Add rows to Questions').click()
      const question = `Is there a form ${Date.now().toString(36)}?`
      await field(page, `questions.${count}.question.vi`).fill('Có biểu mẫu không?')
      await field(page, `questions.${count}.question.en`).fill(question)
      await field(page, `questions.${count}.answer.vi`).fill('Có.')
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'something is missing' })
      await expect(summary.getByRole('link', { name: /Answer.*not translated|Answer.*English/ })).toBeVisible()
      expect(await (await page.request.get('/en/guidance/questions')).text()).not.toContain(question)

      await field(page, `questions.${count}.answer.en`).fill('Yes.')
      await page.getByRole('button', { name: `Move row ${count + 1} up` }).click()
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Saved and published' })).toBeVisible()
      const html = await (await page.request.get('/en/guidance/questions')).text()
      expect(html).toContain(question)
      const headings = [...html.matchAll(/<h2[^>]*>([^<]+\?)<\/h2>/g)].map((match) => match[1])
      expect(headings.indexOf(question)).toBe(count - 1)

      await page.getByRole('checkbox', { name: `Remove row ${count}`, exact: true }).check()
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Saved and published' })).toBeVisible()
      await expect(rows).toHaveCount(count)
      expect(await (await page.request.get('/en/guidance/questions')).text()).not.toContain(question)
    })

    test('Two people who edit one page do not overwrite each other unseen', async ({ page, browser }) => {
      await signIn(page, administrator)
      await page.goto('/en/admin/pages/donors')
      const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
      await signIn(other, administrator)
      await other.goto('/en/admin/pages/donors')

      await field(page, 'steps.0.who.en').fill('Donor, at any time')
      await page.getByRole('button', { name: 'Save draft' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Draft saved at' })).toBeVisible()
      await field(other, 'steps.0.who.en').fill('Donor')
      await other.getByRole('button', { name: 'Save draft' }).click()
      const conflict = other.getByRole('alert').filter({ hasText: 'saved another version' })
      const both = conflict.getByRole('group').filter({ hasText: 'Donor, at any time' })
      await expect(both).toBeVisible()
      await expect(field(other, 'steps.0.who.en')).toHaveValue('Donor')
      if (javaScriptEnabled) {
        await both.getByRole('radio', { name: 'Mine' }).check()
        await conflict.getByRole('button', { name: 'Save as a new version' }).click()
      } else {
        await conflict.getByRole('button', { name: 'Save all of mine' }).click()
      }
      await expect(other.getByRole('status').filter({ hasText: 'Draft saved at' })).toBeVisible()
      await other.reload()
      await expect(field(other, 'steps.0.who.en')).toHaveValue('Donor')
      await other.context().close()
    })
  })
}

test('A wrong year and a wrong address are told by their fields, and nothing is lost', async ({ page }) => {
  await signIn(page, administrator)
  await page.goto('/en/admin/pages/about')
  await field(page, 'figures.0.year').fill('last year')
  await field(page, 'figures.0.url').fill('yearbook')
  await page.getByRole('button', { name: 'Save draft' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Put these right' })
  await expect(summary.getByRole('link', { name: /Figures, row 1: Year/ })).toBeVisible()
  await expect(summary.getByRole('link', { name: /Figures, row 1: Link to the source/ })).toBeVisible()
  await expect(field(page, 'figures.0.year')).toHaveValue('last year')
})

test('The draft of a template is previewed as the Word document that it would be', async ({ page }) => {
  const word = `Outline${Date.now().toString(36)}`
  await signIn(page, administrator)
  await page.goto('/en/admin/pages/concept-note')
  const heading = field(page, 'sections.0.heading.en')
  const before = await heading.inputValue()
  const save = async (text: string) => {
    await heading.fill(text)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Draft saved at' })).toBeVisible()
  }
  const read = async (address: string) => {
    const file = unzipSync(await (await page.request.get(address)).body())
    return strFromU8(file['word/document.xml'] ?? new Uint8Array())
  }
  await save(word)
  const href = await page.getByRole('link', { name: /^Word EN/ }).getAttribute('href')
  expect(await read(href ?? '')).toContain(word)
  expect(await read('/en/guidance/templates/concept-note')).not.toContain(word)
  await save(before)
})
