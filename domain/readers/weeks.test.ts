import { expect, test } from 'vitest'
import { lastWeeks, mondayOf } from './weeks'

test('A week begins on Monday, also across months and years', () => {
  expect(mondayOf('2026-11-26')).toBe('2026-11-23')
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  expect(mondayOf('2027-01-01')).toBe('2026-12-28')
})

test('The last weeks end with the one that is not over', () => {
  expect(lastWeeks('2026-12-02', 3)).toEqual(['2026-11-16', '2026-11-23', '2026-11-30'])
})
