import { expect, test } from 'vitest'
import { presentList } from './present-list'

test('Names in a row are joined as each language joins them', () => {
  expect(presentList(['Xuân Đài'], 'vi')).toBe('Xuân Đài')
  expect(presentList(['Xuân Đài', 'Kim Thượng', 'Xuân Sơn'], 'vi')).toBe('Xuân Đài, Kim Thượng và Xuân Sơn')
  expect(presentList(['Xuân Đài', 'Kim Thượng', 'Xuân Sơn'], 'en')).toBe('Xuân Đài, Kim Thượng and Xuân Sơn')
})
