import { expect, type Page, test } from '@playwright/test'
import { expectQuestionOnLeaving } from './leaving'
import { administrator, signIn } from './staff'

/** Opens a page whose scripts arrive only when the function it gives is called. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/*.js', async (route) => {
    await arrived
    return route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('main textarea:visible').first()).toBeVisible()
  return arrive
}

/** The names of the first control of each kind that somebody can change: a text that is written, one that is not, a choice. */
function firstOfEachKind(page: Page): Promise<string[]> {
  return page.locator('main form').evaluateAll((forms) => {
    const controls = [...(forms.find((form) => form.querySelector('[name=lockVersion]'))?.querySelectorAll('*') ?? [])]
    const seen = controls.filter((one) => one.checkVisibility() && !one.getAttribute('name')?.startsWith('review:'))
    const texts = seen.filter((one) => one instanceof HTMLTextAreaElement)
    const found = [
      texts.find((one) => one.value !== ''),
      texts.find((one) => one.value === ''),
      seen.find((one) => one instanceof HTMLInputElement && one.type === 'text' && one.name !== ''),
      seen.find((one) => one instanceof HTMLSelectElement && one.name !== ''),
    ]
    return found.flatMap((one) => one?.getAttribute('name') ?? [])
  })
}

for (const [name, address] of [
  ['a proposal', 'proposals/pt-2026-001'],
  ['a need', 'needs/pt-2026-n001'],
  ['a story', 'stories/pt-2026-s001'],
  ['a project', 'portfolio/pt-2024-p001'],
  ['a page', 'pages/about'],
]) {
  test(`What is typed into ${name} before the scripts are there stays, and is asked about on leaving`, async ({
    page,
  }) => {
    await signIn(page, administrator)
    // Nothing of the sample is changed.
    await page.route('**/admin/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const arrive = await openWithoutScripts(page, `/en/admin/${address}`)
    const typed: [string, string][] = []
    for (const path of await firstOfEachKind(page)) {
      const control = page.locator(`[name="${path}"]`)
      if (await control.evaluate((one) => one instanceof HTMLSelectElement)) {
        const other = await control.locator('option:not(:checked)').first().getAttribute('value')
        await control.selectOption(other)
      } else {
        await control.press('End')
        await page.keyboard.type(' typed early')
      }
      typed.push([path, await control.inputValue()])
    }
    expect(typed.length).toBeGreaterThan(1)

    arrive()
    await page.waitForFunction(() => {
      const drawn = document.querySelector('[name=lockVersion]')
      return drawn !== null && Object.keys(drawn).some((key) => key.startsWith('__react'))
    })
    await page.waitForLoadState('networkidle')
    for (const [path, value] of typed) await expect.soft(page.locator(`[name="${path}"]`), path).toHaveValue(value)
    expect.soft(errors).toEqual([])
    await expectQuestionOnLeaving(page)
  })
}
