import { expect, test } from 'vitest'
import { presentBytes } from './present-bytes'

test('The size of a file is written as the language writes it', () => {
  expect(presentBytes(1_234_567, 'en')).toBe('1.2\u00a0MB')
  expect(presentBytes(1_234_567, 'vi')).toBe('1,2\u00a0MB')
  expect(presentBytes(21_960, 'en')).toBe('22\u00a0kB')
  expect(presentBytes(3, 'en')).toBe('1\u00a0kB')
})
