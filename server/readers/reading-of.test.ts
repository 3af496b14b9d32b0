import { afterEach, expect, test, vi } from 'vitest'
import { sessionCookie } from '../accounts/auth-options'
import { isGiven, isReader, readingAt } from './reading-of.mjs'

const browser = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36',
}
const zalo = {
  'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Zalo',
}

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['a proposal', '/vi/de-xuat/pt-2026-014', 'PT-2026-014', 'view'],
  ['a proposal in English, from a newsletter', '/en/proposals/pt-2026-014?utm_source=x', 'PT-2026-014', 'view'],
  ['its PDF', '/en/proposals/pt-2026-014/pdf', 'PT-2026-014', 'pdf'],
  ['a need', '/vi/nhu-cau/pt-2026-n003', 'PT-2026-N003', 'view'],
  ['a story', '/en/stories/pt-2026-s001', 'PT-2026-S001', 'view'],
])('The address of %s is counted', (_what, url, code, measure) => {
  expect(readingAt(url)).toEqual({ code, measure })
})

test.each([
  '/vi/de-xuat',
  '/en/proposals?q=pt-2026-014',
  '/en/proposals/found',
  '/vi/nhu-cau/feed.xml',
  '/vi/admin/proposals/pt-2026-014',
  '/en/admin/proposals/pt-2026-014/preview/en/pdf',
  '/en/portfolio/pt-2024-p001',
  '/_next/static/chunks/en/proposals/a-b',
  '/en/proposals/pt-2026-014/pdf/x',
  '',
])('The address %s is not', (url) => {
  expect(readingAt(url)).toBeNull()
})

test.each([
  ['a browser', browser],
  ['the browser of a messenger', zalo],
  ['a browser that keeps a list of saved proposals', { ...browser, cookie: 'saved=pt-2026-014; saved-notes=x' }],
  ['a link followed with script', { ...browser, rsc: '1' }],
  ['somebody who signed out', { ...browser, cookie: 'next-auth.session-token=; saved=x' }],
])('%s reads', (_who, headers) => {
  expect(isReader(headers)).toBe(true)
})

test.each([
  ['Google', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
  ['a preview in a messenger', { 'user-agent': 'facebookexternalhit/1.1' }],
  ['a program', { 'user-agent': 'curl/8.5.0' }],
  ['who does not say what it is', {}],
  ['a browser that fetches ahead', { ...browser, 'sec-purpose': 'prefetch;prerender' }],
  ['an older browser that fetches ahead', { ...browser, purpose: 'prefetch' }],
  ['an older Firefox that fetches ahead', { ...browser, 'x-moz': 'prefetch' }],
  ['a page that fetches ahead', { ...browser, rsc: '1', 'next-router-prefetch': '1' }],
])('%s does not read', (_who, headers) => {
  expect(isReader(headers)).toBe(false)
})

test.each(['http://localhost:3000', 'https://example.org'])('Staff who are signed in at %s do not read', (address) => {
  vi.stubEnv('SITE_URL', address)
  const { name } = sessionCookie()
  expect(isReader({ ...browser, cookie: `saved=x; ${name}=eyJh` })).toBe(false)
  expect(isReader({ ...browser, cookie: `${name}.0=eyJh` })).toBe(false)
})

test('Only the whole counts, also where the browser had it already', () => {
  expect([200, 304, 206, 301, 308, 404, 500].filter(isGiven)).toEqual([200, 304])
})
