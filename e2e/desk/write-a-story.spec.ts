import { expect, test } from '@playwright/test'
import { beginListing, fillFacts, fillTexts, publishIn } from './listing-steps'
import { addRow, field, saveDraft } from './proposal-steps'
import { administrator, signIn } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('A voice is published once there is consent, and proposals are picked, moved and removed', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await signIn(page, administrator)
      const code = await beginListing(page, 'story')
      await fillFacts(page, 'story', javaScriptEnabled)
      await fillTexts(page, 'story', 'en', 'Water all year')
      await addRow(page, 'voices', javaScriptEnabled)
      await field(page, 'voices.0.words.en').fill('We have water')
      await field(page, 'voices.0.speaker.en').fill('A mother')
      await publishIn(page, ['en'])
      await expect(page.getByText(/Saved and published at/)).toBeVisible()
      const read = async () => (await page.request.get(`/en/stories/${code}`)).text()
      expect(await read()).not.toContain('We have water')
      await field(page, 'voices.0.consented').check()
      await publishIn(page, ['en'])
      await expect(page.getByText(/Saved and published at/)).toBeVisible()
      await expect.poll(read).toContain('We have water')

      for (const [row, proposal] of ['PT-2026-014', 'PT-2026-009'].entries()) {
        await field(page, 'addProposal').selectOption(proposal)
        await page.getByRole('button', { name: 'Add to the list and save' }).click()
        await expect(field(page, `proposals.${row}.code`)).toHaveValue(proposal)
        await expect(field(page, 'addProposal')).toHaveValue('')
      }
      await page.locator('#proposals').getByRole('button', { name: 'Move row 2 up' }).click()
      await expect(field(page, 'proposals.0.code')).toHaveValue('PT-2026-009')
      await saveDraft(page)
      await page.reload()
      await expect(field(page, 'proposals.0.code')).toHaveValue('PT-2026-009')
      await field(page, 'proposals.0.remove').check()
      await saveDraft(page)
      await expect(field(page, 'proposals.0.code')).toHaveValue('PT-2026-014')
      await field(page, 'addProposal').selectOption('PT-2026-009')
      await page.getByRole('button', { name: 'Add to the list and save' }).click()
      await expect(field(page, 'proposals.1.code')).toHaveValue('PT-2026-009')
    })
  })
}
