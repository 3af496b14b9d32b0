import { expect, test } from 'vitest'
import { findOptions } from './find-options'

const options = [
  { value: '1', label: 'Thu Cúc', words: 'xã Tân Sơn' },
  { value: '2', label: 'Xuân Đài', words: 'Kim Thượng' },
  { value: '3', label: 'Phường Đài Xuyên' },
  { value: '4', label: 'Minh Đài', words: 'Thu Ngạc' },
]
const find = (typed: string) => findOptions(options, typed).map(({ value }) => value)

test('An option is found by its name and by its other words, with or without accents', () => {
  expect(find('thu cuc')).toEqual(['1'])
  expect(find('THU CÚC')).toEqual(['1'])
  expect(find('kim thuong')).toEqual(['2'])
  expect(find('dai xuan')).toEqual(['2'])
  expect(find('không có')).toEqual([])
})

test('What begins with the typed words comes first, then what has them in its name, then what is found otherwise', () => {
  expect(find('thu')).toEqual(['1', '2', '4'])
  expect(find('dai')).toEqual(['2', '3', '4'])
  expect(find('minh')).toEqual(['4'])
})

test('Nothing is offered before something is typed', () => {
  expect(find('')).toEqual([])
  expect(find('  ')).toEqual([])
})
