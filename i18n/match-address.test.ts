import { expect, test } from 'vitest'
import { matchAddress } from './match-address'

test.each([
  ['/vi', 'vi', '/', {}],
  ['/en/', 'en', '/', {}],
  ['/vi/de-xuat', 'vi', '/proposals', {}],
  ['/en/proposals/pt-2026-014', 'en', '/proposals/[code]', { code: 'pt-2026-014' }],
  ['/vi/de-xuat/pt-2026-014/pdf', 'vi', '/proposals/[code]/pdf', { code: 'pt-2026-014' }],
  ['/vi/nhu-cau/pt-2026-n001', 'vi', '/needs/[code]', { code: 'pt-2026-n001' }],
  ['/vi/nhu-cau/feed.xml', 'vi', '/needs/feed.xml', {}],
  ['/en/stories/feed.xml', 'en', '/stories/feed.xml', {}],
  ['/en/feed.xml', 'en', '/feed.xml', {}],
  ['/vi/proposals/pt-2026-014', 'vi', '/proposals/[code]', { code: 'pt-2026-014' }],
] as const)('%s leads to a page', (path, locale, template, params) => {
  expect(matchAddress(path)).toEqual({ locale, template, params })
})

test.each([
  '',
  '/',
  '/fr/proposals',
  '/en/no-such-page',
  '/en/proposals/pt-2026-014/more',
  '/en//proposals',
  '/en/themes/feed.xml/more',
  '/vi/lost',
])('"%s" leads nowhere', (path) => {
  expect(matchAddress(path)).toBeNull()
})
