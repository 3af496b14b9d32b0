import { beforeAll, expect, test } from 'vitest'
import { db } from '../db'
import { foundProvince } from '../testing/province'
import { geographyOf, getGeography } from './geography'

beforeAll(foundProvince)

test('A province without outlines and points still lists its places', async () => {
  const { outlines, places } = await getGeography('en')
  expect(outlines).toEqual([])
  expect(places).toMatchObject([{ id: '08590', name: 'Xuân Đài', point: null }])
})

test('A place is given where it lies, and whether that is its own position', async () => {
  const rings = [
    [
      [105, 21],
      [106, 21],
      [106, 22],
    ],
  ]
  await db().outline.create({ data: { name: 'Phú Thọ', rings } })
  await db().locality.update({
    where: { id: '08590' },
    data: { longitude: 105.9, latitude: 21.2, positionPrecision: 'district' },
  })
  const { outlines, places } = await getGeography('vi')
  expect(outlines).toEqual([{ name: 'Phú Thọ', rings }])
  expect(places[0]?.point).toEqual({ position: [105.9, 21.2], precision: 'district' })
  const rows = await db().locality.findMany()
  expect((await geographyOf(rows)).points).toEqual([{ place: '08590', position: [105.9, 21.2], precision: 'district' }])
})
