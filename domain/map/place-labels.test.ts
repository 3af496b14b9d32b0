import { expect, test } from 'vitest'
import { placeLabels } from './place-labels'

const size = { width: 360, height: 400, fontSize: 12 }
const point = (id: string, x: number, y: number, name = id) => ({ id, x, y, radius: 5, name })

test('A name stands after its point, or before it where the edge is near', () => {
  const labels = placeLabels([point('Thu Cúc', 100, 100), point('Lai Đồng', 345, 200)], size)
  expect(labels.map((label) => label.anchor)).toEqual(['start', 'end'])
})

test('Names give way to each other; one that finds no room is left out', () => {
  const crowd = Array.from({ length: 40 }, (_, i) => point(`Place ${i}`, 180 + (i % 7), 200 + Math.floor(i / 7)))
  const labels = placeLabels(crowd, size)
  expect(labels.length).toBeGreaterThan(0)
  expect(labels.length).toBeLessThan(crowd.length)
  const spots = labels.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`)
  expect(new Set(spots).size).toBe(spots.length)
})

test('An area keeps its name, beside a point that lies in its middle', () => {
  const area = { id: 'Area', name: 'Area', x: 180, y: 200, within: true as const }
  expect(placeLabels([area], size)).toMatchObject([{ x: 180, y: 200 }])
  const [label] = placeLabels([point('', 180, 198), area], size)
  expect(label).toMatchObject({ name: 'Area', anchor: 'middle' })
  expect(label).not.toMatchObject({ x: 180, y: 200 })
})
