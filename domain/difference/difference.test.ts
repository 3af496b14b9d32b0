import { expect, test } from 'vitest'
import { completeProposal } from '../proposal/complete-proposal'
import { emptyProposal } from '../proposal/empty-proposal'
import { compareDocuments } from './compare-documents'
import { wordDifference } from './word-difference'

const both = (vi: string, en = '') => ({ vi, en })
const line = (id: string, vi: string, amount = 1) => ({ id, label: both(vi), amount })

test('A document has not changed against itself', () => {
  expect(compareDocuments(completeProposal(), completeProposal())).toEqual([])
})

test('A text is told in the language in which it changed', () => {
  const before = { title: both('Nước sạch', 'Clean water') }
  const after = { title: both('Nước sạch', 'Safe water') }
  expect(compareDocuments(before, after)).toEqual([
    { kind: 'text', path: 'title', locale: 'en', before: 'Clean water', after: 'Safe water' },
  ])
})

test('A row is known by its id: what changed in it is told where it stands now', () => {
  const before = { budget: [line('a', 'Ống'), line('b', 'Bể', 5)] }
  const after = { budget: [line('b', 'Bể', 7), line('a', 'Ống')] }
  expect(compareDocuments(before, after)).toEqual([
    { kind: 'value', path: 'budget.0.amount', before: 5, after: 7 },
    { kind: 'order', path: 'budget' },
  ])
})

test('Rows that came and went are told by what is written in them', () => {
  const before = { budget: [line('a', 'Ống')] }
  const after = { budget: [line('c', 'Máy bơm', 3)] }
  expect(compareDocuments(before, after)).toEqual([
    { kind: 'text', path: 'budget.0.label', locale: 'vi', before: '', after: 'Máy bơm' },
    { kind: 'value', path: 'budget.0.amount', before: null, after: 3 },
    { kind: 'text', path: 'budget.0.label', locale: 'vi', before: 'Ống', after: '' },
    { kind: 'value', path: 'budget.0.amount', before: 1, after: null },
  ])
})

test('Of a list of keys it is told which came and which went, whatever their order', () => {
  const change = compareDocuments({ themes: ['women', 'children'] }, { themes: ['children', 'border'] })
  expect(change).toEqual([{ kind: 'set', path: 'themes', added: ['border'], removed: ['women'] }])
  expect(compareDocuments({ themes: ['a', 'b'] }, { themes: ['b', 'a'] })).toEqual([])
})

test('Everything that a complete proposal says is told against an empty one, and nothing that nobody reads', () => {
  const paths = compareDocuments(emptyProposal(), completeProposal()).map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['title', 'field', 'localities', 'budget.0.amount', 'contact.email']))
  expect(paths.filter((path) => /(^|\.)(id|sha256|bytes)$/.test(path))).toEqual([])
})

test.each([
  ['Nước sạch cho bốn xã', 'Nước sạch cho năm xã', ['bốn'], ['năm']],
  ['412 hộ', '1.412 hộ', ['412'], ['1.412']],
  ['', 'Mới', [], ['Mới']],
  ['Đoạn một.\n\nĐoạn hai.', 'Đoạn một.\n\nĐoạn ba.', ['hai'], ['ba']],
])(
  'Between %j and %j the words that differ are marked, and both texts can be read from the runs',
  (a, b, gone, come) => {
    const runs = wordDifference(a, b)
    const of = (how: string) => runs.filter((run) => run.how === how).map(({ text }) => text.trim())
    expect(of('removed').filter(Boolean)).toEqual(gone)
    expect(of('added').filter(Boolean)).toEqual(come)
    expect(runs.flatMap(({ text, how }) => (how === 'added' ? [] : [text])).join('')).toBe(a)
    expect(runs.flatMap(({ text, how }) => (how === 'removed' ? [] : [text])).join('')).toBe(b)
  },
)

test('Two long texts that share little are told as one for the other', () => {
  const [before, after] = ['Nước sạch cho vùng cao. ', 'Trạm y tế; bản đồ, '].map((text) => text.repeat(500)) as [
    string,
    string,
  ]
  expect(wordDifference(before, after)).toEqual([
    { text: before, how: 'removed' },
    { text: after, how: 'added' },
  ])
})
