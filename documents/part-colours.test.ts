import { expect, test } from 'vitest'
import { partColours } from './part-colours'

test('Only the greatest parts have colours of their own, in the order in which they stand', () => {
  const parts = Array.from({ length: 60 }, (_, i) => ({ id: `line-${i}`, amount: i }))
  const colours = partColours(parts)
  expect([...colours.keys()]).toEqual(['line-54', 'line-55', 'line-56', 'line-57', 'line-58', 'line-59'])
  expect(new Set(colours.values()).size).toBe(6)
})
