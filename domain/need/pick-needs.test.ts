import { expect, test } from 'vitest'
import type { NeedKind } from './need-content'
import { everyNeed } from './need-query'
import type { NeedSummary } from './need-view'
import { pickNeeds } from './pick-needs'

const need = (code: string, needKind: NeedKind, field: string | null): NeedSummary => ({
  code,
  agency: null,
  state: 'open',
  edition: {
    title: code,
    summary: '',
    needKind,
    urgent: false,
    field,
    themes: [],
    agency: null,
    localities: [],
    provinceWide: true,
    quantity: null,
    unit: '',
    met: 0,
    currency: 'USD',
    value: null,
    deadline: null,
  },
})
const needs = [
  need('A', 'goods', 'health'),
  need('B', 'goods', 'water'),
  need('C', 'expertise', 'water'),
  need('D', 'emergency', null),
]
const codes = (picked: { items: NeedSummary[] }) => picked.items.map((one) => one.code)

test('Both filters narrow, and each counts what its choices would leave under the other', () => {
  const picked = pickNeeds(needs, { ...everyNeed, kind: 'goods', field: 'water' })
  expect(codes(picked)).toEqual(['B'])
  expect(picked.kinds).toEqual([
    { kind: 'goods', count: 1 },
    { kind: 'expertise', count: 1 },
    { kind: 'small-grant', count: 0 },
    { kind: 'emergency', count: 0 },
  ])
  expect(picked.fields).toEqual([
    { id: 'health', count: 1 },
    { id: 'water', count: 1 },
  ])
})

test('What is asked for and found nowhere is still offered, so that the form says what was asked', () => {
  const picked = pickNeeds(needs, { ...everyNeed, field: 'culture' })
  expect(picked).toMatchObject({ total: 0, page: 1, pages: 1, items: [] })
  expect(picked.fields).toContainEqual({ id: 'culture', count: 0 })
})

test('No need and one need are each one page', () => {
  expect(pickNeeds([], everyNeed)).toMatchObject({ total: 0, pages: 1, fields: [] })
  expect(pickNeeds(needs.slice(0, 1), everyNeed)).toMatchObject({ total: 1, pages: 1 })
})

test('Many needs come in pages of 30, and beyond the last is the last', () => {
  const many = Array.from({ length: 61 }, (_, i) => need(String(i), 'goods', 'health'))
  expect(codes(pickNeeds(many, everyNeed))).toHaveLength(30)
  expect(codes(pickNeeds(many, { ...everyNeed, page: 3 }))).toEqual(['60'])
  expect(pickNeeds(many, { ...everyNeed, page: 99 })).toMatchObject({ page: 3, pages: 3 })
})
