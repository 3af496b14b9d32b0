import { expect, type Page } from '@playwright/test'

/** Follows a link of the desk's menu from an editor: whoever has not saved is asked, stays, and nothing is lost. */
export async function expectQuestionOnLeaving(page: Page): Promise<void> {
  const address = page.url()
  const questions: string[] = []
  page.on('dialog', (dialog) => {
    questions.push(dialog.message())
    return dialog.dismiss()
  })
  await page.getByRole('link', { name: 'Contact requests' }).click()
  expect(questions).toEqual(['Changes that are not saved will be lost. Leave this page?'])
  await expect(page).toHaveURL(address)
}
