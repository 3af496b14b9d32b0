import { expect, test } from 'vitest'
import { presentShortMonth } from './present-short-month'

test('A month is short enough for an axis in both languages', () => {
  expect(presentShortMonth('2027-04', 'en')).toBe('Apr 2027')
  expect(presentShortMonth('2027-04', 'vi')).toBe('4/2027')
})
