import { expect, test } from 'vitest'
import { drawMap, type Mark } from './draw-map'
import { fitProjection } from './fit-projection'
import type { Outline, Position } from './geography'
import { pointRadius } from './point-radius'

/** A square of one degree at 21° north, open at the end as rings are. */
const square: Outline = {
  name: 'Square',
  rings: [
    [
      [105, 20.5],
      [106, 20.5],
      [106, 21.5],
      [105, 21.5],
    ],
  ],
}
const box = { width: 360, maxHeight: 500, margin: 10, radius: { least: 5, most: 20 }, distance: 24, reach: 12 }
const at = (id: string, position: Position, value = 1): Mark => ({ id, position, value })

test('A degree of longitude is drawn as much shorter as it is at that latitude, north up', () => {
  const projection = fitProjection(square.rings.flat(), box)
  const [south, north] = [projection?.project([105, 20.5]), projection?.project([106, 21.5])]
  if (!projection || !south || !north) throw new Error('Nothing was projected.')
  expect((north.x - south.x) / (south.y - north.y)).toBeCloseTo(Math.cos((21 * Math.PI) / 180), 2)
  expect(north.y).toBeLessThan(south.y)
})

test('A drawing keeps within its box, whichever way the province is long', () => {
  for (const far of [
    [109, 20.6],
    [105.1, 23],
  ] as Position[]) {
    const projection = fitProjection([[105, 20.5], far], box)
    if (!projection) throw new Error('Nothing was projected.')
    expect(projection.width).toBeLessThanOrEqual(box.width)
    expect(projection.height).toBeLessThanOrEqual(box.maxHeight)
    const { x, y } = projection.project(far)
    expect(x).toBeLessThanOrEqual(projection.width - box.margin + 0.1)
    expect(y).toBeGreaterThanOrEqual(box.margin - 0.1)
  }
})

test('The area of a point grows with its value, from the smallest to the greatest', () => {
  const range = { least: 4, most: 20 }
  expect(pointRadius(0, 100, range)).toBe(4)
  expect(pointRadius(100, 100, range)).toBe(20)
  const half = pointRadius(50, 100, range)
  expect(half ** 2).toBeCloseTo((4 ** 2 + 20 ** 2) / 2, -1)
  expect(pointRadius(5, 0, range)).toBe(4)
})

test('Points on one spot are drawn apart, none far from where it belongs, and always alike', () => {
  const marks = ['a', 'b', 'c'].map((id) => at(id, [105.5, 21]))
  const points = drawMap([square], marks, box)?.points ?? []
  const home = fitProjection(square.rings.flat(), box)?.project([105.5, 21]) ?? { x: 0, y: 0 }
  for (const [i, a] of points.entries()) {
    expect(Math.hypot(a.x - home.x, a.y - home.y)).toBeLessThanOrEqual(box.reach + 0.2)
    for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(15)
  }
  expect(drawMap([square], marks, box)?.points).toEqual(points)
})

test('Great points are drawn first, so that small ones stay to be hit', () => {
  const drawing = drawMap([square], [at('small', [105.2, 21], 1), at('great', [105.8, 21], 9)], box)
  expect(drawing?.points.map((point) => point.id)).toEqual(['great', 'small'])
})

test('Without outlines there is no map, and without points there still is', () => {
  expect(drawMap([], [at('a', [105.5, 21]), at('b', [105.6, 21.2])], box)).toBeNull()
  expect(drawMap([square], [], box)?.areas).toHaveLength(1)
})
