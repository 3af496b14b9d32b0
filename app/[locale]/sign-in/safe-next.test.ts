import { expect, test } from 'vitest'
import { safeNext } from './safe-next'

test('Signing in leads back to the page of the desk that was asked for', () => {
  for (const address of [
    '/vi/admin',
    '/en/admin/proposals/pt-2026-014',
    '/vi/admin/proposals?state=draft&q=n%C6%B0%E1%BB%9Bc',
  ]) {
    expect(safeNext(address)).toBe(address)
  }
})

test('An address anywhere else is not followed', () => {
  const others = [
    '',
    '/',
    '/vi',
    '//evil.example/vi/admin',
    'https://evil.example/vi/admin',
    '/vi/admin/../..//evil.example',
    '/vi/admin\\@evil',
    '/vi/administer',
    '/vi/admin/\nx',
  ]
  for (const address of others) expect(safeNext(address), address).toBeNull()
})
