import { expect, test } from 'vitest'
import { rankRelated } from './rank-related'
import type { Candidate, SharedGround } from './shared-ground'

const nothing: SharedGround = { named: false, field: false, partner: false, places: 0, themes: 0 }
const candidate = (code: string, shared: Partial<SharedGround>, day = '2026-11-01'): Candidate => ({
  ...nothing,
  ...shared,
  id: code,
  code,
  publishedAt: new Date(day),
})
const order = (candidates: Candidate[], most = 9) => rankRelated(candidates, most).map((one) => one.code)

test('What shares most comes first: what names it, then field, commune, partner, themes', () => {
  const candidates = [
    candidate('themes', { themes: 2 }),
    candidate('partner and theme', { partner: true, themes: 1 }),
    candidate('place and partner', { places: 1, partner: true }),
    candidate('field', { field: true }),
    candidate('field and place', { field: true, places: 1 }),
    candidate('named', { named: true }),
  ]
  expect(order(candidates)).toEqual([
    'named',
    'field and place',
    'place and partner',
    'field',
    'partner and theme',
    'themes',
  ])
})

test('Whoever shares one theme only, or nothing, is not related', () => {
  expect(order([candidate('a', { themes: 1 }), candidate('b', {})])).toEqual([])
})

test('Many shared communes or themes do not outweigh the field', () => {
  expect(order([candidate('far', { places: 60 }), candidate('near', { field: true })])).toEqual(['near', 'far'])
  expect(order([candidate('far', { themes: 12 }), candidate('near', { field: true })])).toEqual(['near', 'far'])
})

test('Of equals the newest comes first, then the higher code, in whatever order they were found', () => {
  const equals = [
    candidate('PT-2026-001', { field: true }, '2026-10-01'),
    candidate('PT-2026-002', { field: true }, '2026-11-01'),
    candidate('PT-2026-003', { field: true }, '2026-11-01'),
  ]
  const expected = ['PT-2026-003', 'PT-2026-002', 'PT-2026-001']
  expect(order(equals)).toEqual(expected)
  expect(order(equals.toReversed())).toEqual(expected)
  expect(order(equals, 2)).toEqual(expected.slice(0, 2))
})
