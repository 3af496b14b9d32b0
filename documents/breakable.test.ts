import { expect, test } from 'vitest'
import { breakable } from './breakable'

test('An address is broken after a slash, and nothing is lost', () => {
  expect(breakable('localhost:3000/en/proposals/pt-2026-014', 30)).toBe('localhost:3000/en/proposals/\npt-2026-014')
})

test('A word without any sign is broken where the line ends', () => {
  expect(breakable('x'.repeat(25), 10)).toBe(`${'x'.repeat(10)}\n${'x'.repeat(10)}\n${'x'.repeat(5)}`)
})

test('Ordinary text is left as it is', () => {
  const text = 'Bốn xã ở vùng Tân Sơn, trước đây thuộc huyện Tân Sơn, nằm cao hơn mạng cấp nước.'
  expect(breakable(text, 12)).toBe(text)
})
