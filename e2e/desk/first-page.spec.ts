import { expect, test } from '@playwright/test'
import { beginProposal, fillCompletely, publishBoth } from './proposal-steps'
import { hire, signIn } from './staff'

test('A proposal stands on the kept first page of the catalogue as soon as it is published', async ({
  page,
  browser,
  request,
}) => {
  await request.get('/en/proposals')
  expect((await request.get('/en/proposals')).headers()['x-nextjs-cache']).toBe('HIT')
  const title = { vi: 'Bếp ăn hiện ngay trên trang đầu', en: 'Kitchens that show at once on the first page' }
  await signIn(page, await hire(browser, 'Director'))
  await beginProposal(page)
  await fillCompletely(page, title)
  expect(await (await request.get('/en/proposals')).text()).not.toContain(title.en)
  await publishBoth(page)
  expect(await (await request.get('/en/proposals')).text()).toContain(title.en)
  expect(await (await request.get('/vi/de-xuat')).text()).toContain(title.vi)
})
