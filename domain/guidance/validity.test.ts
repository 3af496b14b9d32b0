import { expect, test } from 'vitest'
import { validityOn } from './validity'

const text = { effectiveOn: '2022-11-01', endedOn: null, standing: 'in-force', replacedBy: '' } as const

test('A text holds from the day it comes into force', () => {
  expect(validityOn(text, '2022-10-31')).toBe('not-yet')
  expect(validityOn(text, '2022-11-01')).toBe('in-force')
})

test('A text that has ended is never shown as being in force', () => {
  expect(validityOn({ ...text, endedOn: '2026-01-01' }, '2025-12-31')).toBe('in-force')
  expect(validityOn({ ...text, endedOn: '2026-01-01' }, '2026-01-01')).toBe('ended')
})

test('A text with a successor is replaced, but not before its last day', () => {
  const replaced = { ...text, replacedBy: '313/2025/NĐ-CP' }
  expect(validityOn(replaced, '2026-11-25')).toBe('replaced')
  expect(validityOn({ ...replaced, endedOn: '2027-01-01' }, '2026-11-25')).toBe('in-force')
  expect(validityOn({ ...replaced, endedOn: '2027-01-01' }, '2027-01-01')).toBe('replaced')
})

test('Without a known day the word of the department counts', () => {
  expect(validityOn({ ...text, effectiveOn: null, standing: 'unconfirmed' }, '2026-11-25')).toBe('unconfirmed')
})
