import { expect, test } from 'vitest'
import { monthAfter } from './month'

test('Months run on over the end of a year', () => {
  expect(monthAfter('2027-04', 0)).toBe('2027-04')
  expect(monthAfter('2027-11', 3)).toBe('2028-02')
  expect(monthAfter('2027-01', 120)).toBe('2037-01')
})
