import { expect, test } from 'vitest'
import { safeReturn } from './safe-return'

test.each(['/en', '/vi/de-xuat?q=n%C6%B0%E1%BB%9Bc&field=water', '/en/proposals/pt-2026-014', '/en?x=1'])(
  'A page of the site is a way back: %s',
  (address) => {
    expect(safeReturn(address)).toBe(address)
  },
)

test.each([
  null,
  '',
  'https://example.org/en',
  '//example.org/en',
  '/\\example.org',
  '/en//example.org',
  '/en/\\example.org',
  '/english',
  '/api/auth/signout',
  '/en/admin/proposals',
  'javascript:alert(1)',
  ` /en`,
  `/en/${'a'.repeat(2000)}`,
])('Anything else is not: %s', (address) => {
  expect(safeReturn(address)).toBeNull()
})
