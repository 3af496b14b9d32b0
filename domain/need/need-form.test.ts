import { expect, test } from 'vitest'
import type { FormEntries } from '../form/form-entries'
import { usd } from '../money/money'
import { emptyNeed } from './empty-need'
import type { NeedContent } from './need-content'
import { needToEntries, readNeed } from './need-form'
import { findNeedGaps } from './need-requirements'

const written: NeedContent = {
  ...emptyNeed(),
  title: { vi: 'Bộ lọc nước', en: 'Water filters' },
  summary: { vi: 'Cho bốn trường', en: 'For four schools' },
  details: { vi: 'Dòng một\n\nDòng hai', en: 'Line one\n\nLine two' },
  needKind: 'goods',
  urgent: true,
  field: 'water',
  themes: ['women', 'children'],
  agency: 'so-y-te',
  localities: ['08590', '08560'],
  quantity: 2_500,
  unit: { vi: 'bộ', en: 'filters' },
  met: 120,
  value: usd(21_250),
  deadline: '2027-01-31',
}

const problemsOf = (more: FormEntries) => readNeed({ ...needToEntries(written, 'vi'), ...more }).problems
const gapsOf = (change: Partial<NeedContent>) => findNeedGaps({ ...written, ...change }, 'en').map((gap) => gap.path)

test('A need comes back from its form as it went in, in either language of the desk and either currency', () => {
  const inDong: NeedContent = { ...written, currency: 'VND', value: 205_000_000 }
  for (const locale of ['vi', 'en'] as const) {
    expect(readNeed(needToEntries(written, locale)).content).toEqual(written)
    expect(readNeed(needToEntries(inDong, locale)).content).toEqual(inDong)
    expect(readNeed(needToEntries(emptyNeed(), locale)).content).toEqual(emptyNeed())
  }
  expect(readNeed({}).content).toEqual(emptyNeed())
})

test('Everything that cannot be read is told at once, each at its field', () => {
  expect(problemsOf({ quantity: ['0'], met: ['some'], deadline: ['31 February'], needKind: ['bribe'] })).toEqual([
    { path: 'needKind', problem: 'choice' },
    { path: 'quantity', problem: 'out-of-range' },
    { path: 'met', problem: 'whole-number' },
    { path: 'deadline', problem: 'day' },
  ])
})

test('A need in which nothing is written lacks what a reader decides on', () => {
  expect(findNeedGaps(emptyNeed(), 'vi').map((gap) => gap.path)).toEqual([
    'title',
    'summary',
    'details',
    'needKind',
    'field',
    'agency',
    'localities',
  ])
  expect(gapsOf({})).toEqual([])
})

test('Goods are counted in a unit, a small grant has a value, and expertise may be asked for without either', () => {
  const none = { vi: '', en: '' }
  expect(gapsOf({ quantity: null })).toEqual(['quantity'])
  expect(gapsOf({ unit: none })).toEqual(['unit'])
  expect(gapsOf({ needKind: 'small-grant', value: null })).toEqual(['value'])
  expect(gapsOf({ needKind: 'expertise', quantity: null, unit: none, value: null })).toEqual([])
})
