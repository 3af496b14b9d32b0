import { expect, test } from '@playwright/test'

test('A page asks for its scripts once the letters of its first screen are there, and comes alive', async ({
  page,
  request,
}) => {
  expect(await (await request.get('/vi/de-xuat')).text()).not.toMatch(/<script src="[^"]+" async/)
  await page.goto('/vi/de-xuat')
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')))
  const { fonts, scripts } = await page.evaluate(() => {
    const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const of = (ending: string) => loads.filter(({ name }) => name.endsWith(ending))
    return {
      fonts: of('.woff2').map(({ responseEnd }) => responseEnd),
      scripts: of('.js').map(({ startTime }) => startTime),
    }
  })
  expect(fonts.length).toBeGreaterThan(3)
  expect(scripts.length).toBeGreaterThan(3)
  expect(Math.min(...scripts)).toBeGreaterThan(Math.max(...fonts))
})
