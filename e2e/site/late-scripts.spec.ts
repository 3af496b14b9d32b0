import { expect, test } from '@playwright/test'

test('A page is painted before it asks for its scripts, and then comes alive', async ({ page, request }) => {
  // The first reading after a publication is Next's own.
  await request.get('/vi/de-xuat')
  expect(await (await request.get('/vi/de-xuat')).text()).not.toMatch(/<script src="[^"]+" async/)
  await page.goto('/vi/de-xuat')
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')))
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ startTime }) => startTime),
  }))
  expect(asked.length).toBeGreaterThan(3)
  expect(Math.min(...asked)).toBeGreaterThan(painted)
})
