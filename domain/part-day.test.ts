import { expect, test } from 'vitest'
import { partDay, readPartDay, yearOf } from './part-day'
import { presentPartDay } from './presenting/present-part-day'

test('A day is read as exactly as it is known', () => {
  expect(readPartDay('14/3/2022')).toBe('2022-03-14')
  expect(readPartDay('3/2022')).toBe('2022-03')
  expect(readPartDay('2022')).toBe('2022')
  expect(readPartDay('2022-03-14')).toBe('2022-03-14')
  expect(readPartDay('2022-03')).toBe('2022-03')
  for (const typed of ['31/2/2022', '13/2022', 'about 2022', '22', '', '2022-13']) expect(readPartDay(typed)).toBeNull()
})

test('It is written with no more than is known', () => {
  expect(['2022-03-14', '2022-03', '2022'].map((day) => presentPartDay(day, 'en'))).toEqual([
    '14 Mar 2022',
    'March 2022',
    '2022',
  ])
  expect(['2022-03-14', '2022-03', '2022'].map((day) => presentPartDay(day, 'vi'))).toEqual([
    '14/03/2022',
    'tháng 3/2022',
    'năm 2022',
  ])
  expect(yearOf('2022-03')).toBe(2022)
  expect(partDay.safeParse('22').success).toBe(false)
})
