import { expect, test } from '@playwright/test'
import { apply, expectShown, firstTitle, openFacet, shown } from './catalogue-steps'

const facets = ['field', 'theme', 'kind', 'status', 'place', 'partner', 'benefit', 'sdg', 'duration']

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    for (const facet of facets) {
      test(`The filter "${facet}" leaves as many proposals as it says, and can be taken away`, async ({ page }) => {
        await page.goto('/en/proposals')
        const all = await shown(page)
        const group = await openFacet(page, facet)
        const choice = group.getByRole('checkbox', { name: /[1-9]\d*\s+proposals?$/ }).first()
        const value = await choice.getAttribute('value')
        const name = await choice.evaluate((box) => box.closest('label')?.innerText.trim() ?? '')
        const [, count] = /(\d+)\s+proposals?$/.exec(name) ?? []
        await choice.check()
        await apply(page, javaScriptEnabled)
        await expect(page).toHaveURL(new RegExp(`${facet}=${value}`))
        await expectShown(page, Number(count))
        await expect(page.locator(`input[name=${facet}][value="${value}"]`)).toBeChecked()
        await page.getByRole('link', { name: /^Remove the filter/ }).click()
        await expect(page).toHaveURL(/\/en\/proposals$/)
        await expectShown(page, all)
        await expect(page.locator(`input[name=${facet}][value="${value}"]`)).not.toBeChecked()
      })
    }

    test('A band of funding leaves as many as it says, and pressed again lets go', async ({ page }) => {
      await page.goto('/en/proposals')
      const all = await shown(page)
      const band = (await openFacet(page, 'ask')).getByRole('link', { name: /US\$.50,000.– 249,999/ })
      const [, count] = /(\d+)\s+proposals?$/.exec((await band.innerText()).trim()) ?? []
      await band.click()
      await expect(page).toHaveURL(/min=50000&max=249999/)
      await expectShown(page, Number(count))
      await openFacet(page, 'ask')
      await expect(band).toHaveAttribute('aria-current', 'true')
      await band.click()
      await expect(page).toHaveURL(/\/en\/proposals$/)
      await expectShown(page, all)
    })

    test('A visitor gives the amounts, written as people write them', async ({ page }) => {
      await page.goto('/en/proposals')
      const all = await shown(page)
      const group = await openFacet(page, 'ask')
      await group.getByLabel('From (US$)').fill('100,000')
      await group.getByLabel('To (US$)').fill('400.000')
      await group.getByRole('button', { name: 'Apply the amounts' }).click()
      await expect(page).toHaveURL(/min=100/)
      await expect(page.getByRole('link', { name: /Remove the filter US\$.100,000.– 400,000/ })).toBeVisible()
      expect(await shown(page)).toBeLessThan(all)
      await expect(page).toHaveTitle(/100,000.– 400,000/)
    })

    test('The list is put in another order, and the filters stay', async ({ page }) => {
      await page.goto('/en/proposals?status=open')
      const count = await shown(page)
      const order = page.getByLabel('Order')
      const sort = async (by: string) => {
        await order.selectOption(by)
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Sort' }).click()
        await expect(page).toHaveURL(/status=open.*sort=ask/)
        await expect(order).toHaveValue(by)
      }
      await sort('ask-up')
      await expect(page).toHaveURL(/sort=ask-up/)
      const smallest = await firstTitle(page)
      await sort('ask-down')
      await expect(page).toHaveURL(/sort=ask-down/)
      await expect.poll(() => firstTitle(page)).not.toBe(smallest)
      expect(await shown(page)).toBe(count)
    })

    test('Every filter in use has a pill, and all are cleared at once', async ({ page }) => {
      await page.goto('/en/proposals?q=nuoc&field=water&status=open&sdg=6&place=province-wide&min=1000')
      const pills = page.getByRole('list', { name: 'Filters in use' })
      const names = await pills.getByRole('link', { name: /^Remove the filter/ }).allInnerTexts()
      expect(names.map((name) => name.trim())).toEqual([
        '“nuoc”',
        'Clean water and sanitation',
        'Open',
        'Area-wide',
        '6. Clean water and sanitation',
        'US$\u00a01,000 or more',
      ])
      await pills.getByRole('link', { name: 'Clear all' }).click()
      await expect(page).toHaveURL(/\/en\/proposals$/)
      await expect(pills).toHaveCount(0)
      await expect(page.locator('input[name=q]')).toHaveValue('')
    })

    test('The language switch keeps every filter, the order and the view', async ({ page }) => {
      const asked = 'field=water&kind=project&status=open&sdg=6&min=1000&max=900000'
      await page.goto(`/en/proposals?${asked}&sort=ask-up`)
      const count = await shown(page)
      await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: /VI/ }).click()
      await expect(page).toHaveURL((url) => {
        const has = [...new URLSearchParams(`${asked}&sort=ask-up`)].every(([key, value]) => {
          return url.searchParams.getAll(key).includes(value)
        })
        return url.pathname === '/vi/de-xuat' && has
      })
      await expectShown(page, count)
    })

    test('The back button leads back through what was asked', async ({ page }) => {
      await page.goto('/en/proposals')
      const all = await shown(page)
      const field = await openFacet(page, 'field')
      await field.getByRole('checkbox', { name: /Clean water/ }).check()
      await apply(page, javaScriptEnabled)
      await expect(page).toHaveURL(/field=water/)
      await expect.poll(() => shown(page)).toBeLessThan(all)
      const some = await shown(page)
      await page.locator('input[name=q]').fill('toilets')
      await page.locator('input[name=q]').press('Enter')
      await expect(page).toHaveURL(/q=toilets/)
      await page.goBack()
      await expectShown(page, some)
      await expect(page.locator('input[name=q]')).toHaveValue('')
      await page.goBack()
      await expectShown(page, all)
      await expect(page.locator('input[name=field][value=water]')).not.toBeChecked()
    })

    test('Between list and map the filters stay', async ({ page }) => {
      await page.goto('/en/proposals?field=water&status=open')
      const count = await shown(page)
      const views = page.getByRole('navigation', { name: 'Show as' })
      await views.getByRole('link', { name: 'On the map' }).click()
      await expect(page).toHaveURL(/field=water&status=open&view=map/)
      await expectShown(page, count)
      await views.getByRole('link', { name: 'As a list' }).click()
      await expect(page).toHaveURL(/field=water&status=open$/)
    })

    test('What does not exist is left out of what is asked', async ({ page }) => {
      await page.goto('/en/proposals')
      const all = await shown(page)
      await page.goto('/en/proposals?field=none&partner=nobody&place=99999&theme=nothing&sdg=18')
      expect(await shown(page)).toBe(all)
      await expect(page.getByRole('list', { name: 'Filters in use' })).toHaveCount(0)
    })

    test('A search that finds nothing shows what comes nearest, and which filter to take away', async ({ page }) => {
      await page.goto('/en/proposals?field=water&kind=emergency&max=10')
      await expect(page.getByRole('heading', { name: 'No proposal matches' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Nearest to what you asked' })).toBeVisible()
      await page.getByRole('link', { name: 'Without Emergency relief' }).click()
      await expect(page).toHaveURL(/field=water&max=10$/)
    })
  })
}

test('A box keeps its focus, the groups stay open and the page where it was', async ({ page, isMobile }) => {
  await page.goto('/en/proposals')
  await openFacet(page, 'place')
  const box = page.locator('#facet-place').getByRole('checkbox').nth(2)
  await box.scrollIntoViewIfNeeded()
  const value = await box.getAttribute('value')
  const same = page.locator(`input[name=place][value="${value}"]`)
  const where = () => page.evaluate(() => scrollY)
  await same.focus()
  const before = await where()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/place=/)
  await expect(same).toBeFocused()
  await expect(same).toBeChecked()
  if (isMobile) await expect(page.locator('#filters')).toHaveAttribute('open', '')
  expect(Math.abs((await where()) - before)).toBeLessThan(120)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\/en\/proposals$/)
  await expect(same).toBeFocused()
  await expect(same).not.toBeChecked()
})

test('The number found is told to those who hear the page', async ({ page }) => {
  await page.goto('/en/proposals')
  const all = await shown(page)
  const field = await openFacet(page, 'field')
  await field.getByRole('checkbox', { name: /Clean water/ }).check()
  await expect.poll(() => shown(page)).toBeLessThan(all)
  await expect(page.locator('#said-aloud')).toHaveText(await page.getByRole('status').innerText())
})

test('On a phone the filters are left for what they found', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'On a wide screen the filters stand beside the list.')
  await page.goto('/en/proposals')
  const field = await openFacet(page, 'field')
  await field.getByRole('checkbox', { name: /Clean water/ }).check()
  await expect(page).toHaveURL(/field=water/)
  const go = page.getByRole('button', { name: /^Show \d+ proposals?$/ })
  await expect(go).toBeInViewport()
  await go.click()
  await expect(page.locator('#filters')).not.toHaveAttribute('open')
  await expect(page.locator('#results')).toBeFocused()
  await expect(page.locator('#results')).toBeInViewport()
})

test('The title says what is filtered, and only the whole list is for search engines', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The head is the same on every screen.')
  await page.goto('/vi/de-xuat?q=truong&field=water&status=open&max=500000&duration=13-24&kind=project')
  await expect(page).toHaveTitle(/^Đề xuất: “truong”, Nước sạch và vệ sinh.* và \d bộ lọc khác/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  await page.goto('/vi/de-xuat')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/vi\/de-xuat$/)
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)
})

test('Words that were looked for are marked with their own accents', async ({ page }) => {
  await page.goto('/vi/de-xuat?q=nuoc+sach')
  await expect(page.getByRole('article').first().getByRole('heading').locator('mark')).toHaveText('nước sạch')
})

test('A reader who is quicker than the script is answered too', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The script is the same on every screen.')
  let allow = () => {}
  const allowed = new Promise<void>((resolve) => {
    allow = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await allowed
    await route.continue()
  })
  await page.goto('/en/proposals', { waitUntil: 'commit' })
  await page.locator('input[name=field][value=water]').check()
  await page.getByLabel('Order').selectOption('ask-up')
  allow()
  await expect(page).toHaveURL(/\/en\/proposals\?field=water&sort=ask-up$/)
})
