import { expect, test } from 'vitest'
import { isSyllable } from './is-syllable'
import { readWords } from './read-words'
import { slipDistance } from './slip-distance'

test.each([
  ['nước sạch', [[['nước'], ['sạch']]], []],
  ['“clean water” school', [[['clean', 'water'], ['school']]], []],
  ['gravity-fed', [[['gravity', 'fed']]], []],
  ['water -tea -"low rice"', [[['water']]], [['tea'], ['low', 'rice']]],
  ['tea or rice', [[['tea']], [['rice']]], []],
  ['or or tea or', [[['tea']]], []],
  ['"', [], []],
  ['Vĩnh Tường - Yên Lạc', [[['Vĩnh'], ['Tường'], ['Yên'], ['Lạc']]], []],
  ['"nuoc sach', [[['nuoc'], ['sach']]], []],
])('%s', (q, alternatives, without) => {
  expect(readWords(q)).toEqual({ alternatives, without })
})

test('Only the first twelve words count', () => {
  expect(readWords('a '.repeat(50)).alternatives.flat(2)).toHaveLength(12)
})

test('A syllable is told from an English word', () => {
  for (const one of ['nuoc', 'sach', 'nghieng', 'a', 'truong', 'quoc', 'thuy', 'xa']) expect(isSyllable(one)).toBe(true)
  for (const one of ['water', 'school', 'clean', 'tea', 'women', 'health']) expect(isSyllable(one)).toBe(false)
})

test('Letters in the wrong order are the nearest slip, another first letter the farthest', () => {
  expect(slipDistance('sahc', 'sach')).toBeCloseTo(0.8)
  expect(slipDistance('sahc', 'sac')).toBe(1)
  expect(slipDistance('helth', 'health')).toBe(1)
  expect(slipDistance('wealth', 'health')).toBeCloseTo(1.3)
  expect(slipDistance('water', 'water')).toBe(0)
})
