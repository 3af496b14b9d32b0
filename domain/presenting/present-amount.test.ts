import { expect, test } from 'vitest'
import { presentAmount, presentCurrency } from './present-amount'

test('A column of amounts names the currency once, as each language writes it', () => {
  expect(presentAmount({ amount: 23_800_000, currency: 'USD' }, 'en')).toBe('238,000')
  expect(presentAmount({ amount: 6_259_400_000, currency: 'VND' }, 'vi')).toBe('6.259.400.000')
  expect(presentCurrency('USD', 'en')).toBe('US$')
  expect(presentCurrency('VND', 'vi')).toBe('đồng')
})
