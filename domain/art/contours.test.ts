import { expect, test } from 'vitest'
import { contours } from './contours'

const box = { width: 170, height: 126 }

test('A listing always has the same cover', () => {
  expect(contours('PT-2026-014', box)).toEqual(contours('PT-2026-014', box))
})

test('Each listing has a cover of its own', () => {
  const covers = Array.from({ length: 200 }, (_, i) => contours(`PT-2026-${i}`, box)[7]?.d)
  expect(new Set(covers).size).toBe(200)
})

test('Lines run from edge to edge and never cross', () => {
  for (let i = 0; i < 100; i++) {
    const ends = contours(`PT-2026-${i}`, box).map(({ d }) => {
      const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number)
      expect([numbers[0], numbers.at(-2)]).toEqual([0, 170])
      return { left: numbers[1] ?? 0, right: numbers.at(-1) ?? 0 }
    })
    for (const side of ['left', 'right'] as const) {
      const levels = ends.map((end) => end[side])
      expect(levels).toEqual([...levels].sort((a, b) => a - b))
    }
  }
})
