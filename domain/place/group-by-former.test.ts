import { expect, test } from 'vitest'
import { groupByFormer } from './group-by-former'

test('A commune made from two districts stands under both, and nothing is left out', () => {
  const place = (id: string, formerProvince: string, ...formerDistricts: string[]) => ({
    id,
    formerProvince,
    formerDistricts,
  })
  const places = [
    place('a', 'Vĩnh Phúc', 'Huyện Yên Lạc', 'Huyện Bình Xuyên'),
    place('b', 'Hòa Bình', 'Huyện Đà Bắc'),
    place('c', 'Vĩnh Phúc', 'Huyện Yên Lạc'),
    place('d', ''),
  ]
  const found = groupByFormer(places, 'vi').map(({ name, districts }) => [
    name,
    districts.map((district) => [district.name, district.places.map(({ id }) => id).join('')]),
  ])
  expect(found).toEqual([
    ['', [['', 'd']]],
    ['Hòa Bình', [['Huyện Đà Bắc', 'b']]],
    [
      'Vĩnh Phúc',
      [
        ['Huyện Bình Xuyên', 'a'],
        ['Huyện Yên Lạc', 'ac'],
      ],
    ],
  ])
})
