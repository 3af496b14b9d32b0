import { describe, expect, test } from 'vitest'
import { fromEntryDocument, toEntryDocument } from './entry-document'
import type { FormEntries } from './form-entries'
import { compareEntries, mergeEntries } from './merge-entries'

const row = (place: number, id: string, label: string): FormEntries => ({
  [`budget.${place}.id`]: [id],
  [`budget.${place}.label.vi`]: [label],
})
const base: FormEntries = {
  'title.vi': ['Nước sạch'],
  'title.en': ['Clean water'],
  months: [''],
  themes: ['women', 'children'],
  ...row(0, 'a', 'Bể'),
  ...row(1, 'b', 'Ống'),
}
const suggestions = (mine: FormEntries, theirs: FormEntries, from: FormEntries | null = base) =>
  Object.fromEntries(compareEntries({ base: from, mine, theirs }).map((one) => [one.path, one.suggested]))

test('What only one of two changed is suggested from them; what both changed has to be chosen', () => {
  const mine = { ...base, 'title.vi': ['Nước sạch nông thôn'], months: ['24'] }
  const theirs = { ...base, 'title.vi': ['Nước máy'], 'title.en': ['Tap water'] }
  expect(suggestions(mine, theirs)).toEqual({ 'title.vi': null, 'title.en': 'theirs', months: 'mine' })
  const merged = mergeEntries({ base, mine, theirs }, { 'title.vi': 'theirs' })
  expect(merged).toMatchObject({ 'title.vi': ['Nước máy'], 'title.en': ['Tap water'], months: ['24'] })
})

test('Nothing differs where both wrote the same, in whatever order or form the browser sends it', () => {
  const { months: _months, ...without } = base
  const mine = { ...without, themes: ['children', 'women'], 'title.vi': ['Nước sạch '], lockVersion: ['4'] }
  expect(compareEntries({ base, mine, theirs: base })).toEqual([])
})

test('Without knowing what both began from nothing is suggested', () => {
  expect(suggestions({ ...base, months: ['24'] }, base, null)).toEqual({ months: null })
})

describe('A row', () => {
  test('that one added stays, beside its neighbour, and that of the other too', () => {
    const mine = { ...base, ...row(2, 'm', 'Của tôi') }
    const theirs = { ...base, ...row(0, 'a', 'Bể'), ...row(1, 't', 'Của họ'), ...row(2, 'b', 'Ống') }
    expect(suggestions(mine, theirs)).toEqual({ 'budget.t': 'theirs', 'budget.m': 'mine' })
    const merged = toEntryDocument(mergeEntries({ base, mine, theirs }, {}))
    expect(merged.rows.get('budget')).toEqual(['a', 't', 'b', 'm'])
    expect(merged.fields.get('budget.m.label.vi')).toEqual(['Của tôi'])
  })

  test('that one removed goes, unless the other changed it', () => {
    const mine = { ...base, 'budget.0.remove': ['on'] }
    expect(suggestions(mine, base)).toEqual({ 'budget.a': 'mine' })
    expect(toEntryDocument(mergeEntries({ base, mine, theirs: base }, {})).rows.get('budget')).toEqual(['b'])
    const theirs = { ...base, 'budget.0.label.vi': ['Bể lớn'] }
    expect(suggestions(mine, theirs)).toEqual({ 'budget.a': null })
    const merged = mergeEntries({ base, mine, theirs }, { 'budget.a': 'theirs' })
    expect(merged).toMatchObject({ 'budget.0.id': ['a'], 'budget.0.label.vi': ['Bể lớn'], 'budget.1.id': ['b'] })
  })

  test('keeps what was written in it when the other moved it', () => {
    const theirs = { ...base, ...row(0, 'b', 'Ống'), ...row(1, 'a', 'Bể') }
    const mine = { ...base, 'budget.0.label.vi': ['Bể lớn'] }
    const merged = mergeEntries({ base, mine, theirs }, {})
    expect(merged).toMatchObject({ 'budget.0.label.vi': ['Ống'], 'budget.1.label.vi': ['Bể lớn'] })
    const back = mergeEntries({ base, mine: theirs, theirs: mine }, {})
    expect(back).toMatchObject({ 'budget.0.label.vi': ['Ống'], 'budget.1.label.vi': ['Bể lớn'] })
  })
})

test('A form that is told by lasting names and back is the same form', () => {
  expect(fromEntryDocument(toEntryDocument(base))).toEqual(base)
})
