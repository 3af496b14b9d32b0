import { expect, test } from 'vitest'
import { dayOf } from '@/domain/day'
import { isOfAnotherDay } from './day-cache.mjs'

const page = ['catalogue', 'day-2026-12-20', '_N_T_/layout']

test('A kept page lives to the last moment of its day in Viet Nam, and not a moment longer', () => {
  expect(isOfAnotherDay(page, new Date('2026-12-19T17:00:00.000Z'))).toBe(false)
  expect(isOfAnotherDay(page, new Date('2026-12-20T16:59:59.999Z'))).toBe(false)
  expect(isOfAnotherDay(page, new Date('2026-12-20T17:00:00.000Z'))).toBe(true)
})

test('A page that was made across midnight shows two days and is not kept', () => {
  const across = [...page, 'day-2026-12-21']
  expect(isOfAnotherDay(across, new Date('2026-12-20T17:00:01.000Z'))).toBe(true)
})

test('What shows no day is kept', () => {
  expect(isOfAnotherDay(['catalogue'], new Date())).toBe(false)
  expect(isOfAnotherDay([], new Date())).toBe(false)
})

test('Its days are those of everyone else', () => {
  for (let hour = 0; hour < 24 * 400; hour += 1) {
    const moment = new Date(Date.UTC(2026, 0, 1, hour, 59, 59))
    expect(isOfAnotherDay([`day-${dayOf(moment)}`], moment)).toBe(false)
  }
})
