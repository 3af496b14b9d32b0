import { expect, test } from 'vitest'
import { canBeSet, parseSetTime, toSetTime } from './set-time'

test('A date and time is that of Viet Nam, wherever the server stands', () => {
  expect(parseSetTime('2026-12-02T09:00')?.toISOString()).toBe('2026-12-02T02:00:00.000Z')
  expect(parseSetTime('2026-12-01T00:30:00')?.toISOString()).toBe('2026-11-30T17:30:00.000Z')
  expect(toSetTime(new Date('2026-11-30T17:30:00Z'))).toBe('2026-12-01T00:30')
})

test('What is no date and time is told from one', () => {
  for (const text of ['', 'tomorrow', '2026-13-01T09:00', '2026-02-30T09:00', '2026-12-02', '2026-12-02T25:00'])
    expect([text, parseSetTime(text)]).toEqual([text, null])
})

test('A time is set for later, and not for another age', () => {
  const now = new Date('2026-11-26T00:00:00Z')
  expect(canBeSet(new Date('2026-11-26T00:00:00Z'), now)).toBe(false)
  expect(canBeSet(new Date('2026-11-26T00:00:01Z'), now)).toBe(true)
  expect(canBeSet(new Date('2062-11-26T00:00:00Z'), now)).toBe(false)
})
