import { expect, test, vi } from 'vitest'
import { dayOf } from '@/domain/day'
import DayCache, { isOfAnotherDay } from './day-cache.mjs'

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

test('A page is found while its day lasts, and missing after it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-20T16:59:59.999Z') })
  const cache = new DayCache(unsaved as unknown as ConstructorParameters<typeof DayCache>[0])
  const value = { kind: 'APP_PAGE', html: 'Needs', headers: { 'x-next-cache-tags': page.join(',') } }
  const [key, context] = ['/en/needs', { kind: 'APP_PAGE', isFallback: false, isRoutePPREnabled: false }]
  await cache.set(
    key,
    value as unknown as Parameters<DayCache['set']>[1],
    context as unknown as Parameters<DayCache['set']>[2],
  )
  const find = async () => (await cache.get(key, context as Parameters<DayCache['get']>[1]))?.value
  expect(await find()).toBe(value)
  vi.setSystemTime(new Date('2026-12-20T17:00:00.000Z'))
  expect(await find()).toBeUndefined()
  vi.useRealTimers()
})

/** A cache that is only in memory, as the configuration has it. */
const unsaved = {
  flushToDisk: false,
  maxMemoryCacheSize: 1_000_000,
  serverDistDir: '/nowhere',
  revalidatedTags: [],
  fs: {},
}
