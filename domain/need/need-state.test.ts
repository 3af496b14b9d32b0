import { expect, test } from 'vitest'
import { dayOf } from '../day'
import { isAsked, needState, needStatus } from './need-state'

const laptops = { quantity: 60, met: 0, deadline: '2026-12-20' }

test.each([
  [0, 'open'],
  [1, 'partly-met'],
  [59, 'partly-met'],
  [60, 'met'],
  [75, 'met'],
] as const)('Of 60 laptops with %i promised the need is %s', (met, status) => {
  expect(needStatus({ quantity: 60, met })).toBe(status)
})

test('A need without a quantity is open or met', () => {
  expect(needStatus({ quantity: null, met: 0 })).toBe('open')
  expect(needStatus({ quantity: null, met: 1 })).toBe('met')
})

test.each([
  ['2026-12-19', 'open'],
  ['2026-12-20', 'open'],
  ['2026-12-21', 'expired'],
] as const)('With a deadline of 20 December it is on %s %s', (today, state) => {
  expect(needState(laptops, today)).toBe(state)
})

test('It is over at midnight in Viet Nam, seven hours before that of Greenwich', () => {
  const on = (moment: string) => needState(laptops, dayOf(new Date(moment)))
  expect(on('2026-12-20T16:59:59.999Z')).toBe('open')
  expect(on('2026-12-20T17:00:00.000Z')).toBe('expired')
})

test('What was met in time stays met, and what has no deadline never ends by itself', () => {
  expect(needState({ ...laptops, met: 60 }, '2027-05-01')).toBe('met')
  expect(needState({ ...laptops, deadline: null, met: 2 }, '2030-01-01')).toBe('partly-met')
})

test('Only what is open or partly met is still asked', () => {
  expect((['open', 'partly-met', 'met', 'expired'] as const).filter(isAsked)).toEqual(['open', 'partly-met'])
})
