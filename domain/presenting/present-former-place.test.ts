import { expect, test } from 'vitest'
import { presentFormerPlace } from './present-former-place'

test('A former district is named as each language names districts', () => {
  const place = { formerDistricts: ['Huyện Tân Sơn', 'Thị xã Phú Thọ'], formerProvince: 'Phú Thọ' }
  expect(presentFormerPlace(place, 'vi')).toBe('huyện Tân Sơn, thị xã Phú Thọ, tỉnh Phú Thọ')
  expect(presentFormerPlace(place, 'en')).toBe('Tân Sơn district, Phú Thọ town, Phú Thọ')
})

test('A name without a kind is left as it is', () => {
  expect(presentFormerPlace({ formerDistricts: ['Tân Sơn'], formerProvince: '' }, 'en')).toBe('Tân Sơn')
})
