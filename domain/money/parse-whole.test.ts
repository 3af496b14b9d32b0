import { expect, test } from 'vitest'
import { parseWhole } from './parse-whole'

test('An amount may be typed with the separators of either language, or with none', () => {
  for (const typed of ['412000', '412,000', '412.000', '412 000', '412\u00a0000', ' 412.000 ']) {
    expect(parseWhole(typed), typed).toBe(412_000)
  }
  expect(parseWhole('10.835.600.000')).toBe(10_835_600_000)
  expect(parseWhole('0')).toBe(0)
})

test('A currency mark beside the amount is passed over', () => {
  for (const typed of ['US$ 412,000', '412.000 USD', '$412,000', '412.000 đồng', '412.000₫', '412.000 VND']) {
    expect(parseWhole(typed), typed).toBe(412_000)
  }
})

test('What could mean two things is refused', () => {
  for (const typed of ['1.5', '1,5', '12.34', '1.2345', '1,234.50', '1.234,50', '0.500', '1,23,456', '1.234,567']) {
    expect(parseWhole(typed), typed).toBeNull()
  }
})

test('What is no whole number is refused', () => {
  for (const typed of ['', '-5', 'about 400', '4e5', '٤١٢', '99999999999999999999', '4 1 2']) {
    expect(parseWhole(typed), typed).toBeNull()
  }
})
