import { describe, expect, test } from 'vitest'
import { countStale, findEarlierVietnamese, findStale, rememberSources, type Sources } from './sources'

const document = (vi: string, en: string, row = { vi: 'Xây bể', en: 'Build tanks' }) => ({
  title: { vi, en },
  budget: [{ id: 'b3', label: row, amount: 5 }],
})
const first = document('Nước sạch', 'Clean water')

/** Saves one document after another and tells which English is stale at the end. */
function staleAfter(...documents: unknown[]): string[] {
  let remembered: Sources = {}
  for (const [i, after] of documents.entries()) {
    if (i > 0) remembered = rememberSources({ before: documents[i - 1], after, remembered })
  }
  return findStale(documents.at(-1), remembered)
}

describe('English is out of date', () => {
  test('once the Vietnamese changed after it, also when nothing was remembered before', () => {
    expect(staleAfter(first, document('Nước sạch nông thôn', 'Clean water'))).toEqual(['title'])
  })

  test('until it is changed itself', () => {
    const changed = document('Nước sạch nông thôn', 'Clean water')
    expect(staleAfter(first, changed, document('Nước sạch nông thôn', 'Clean rural water'))).toEqual([])
  })

  test('no longer when the Vietnamese is put back as it was', () => {
    expect(staleAfter(first, document('Nước', 'Clean water'), first)).toEqual([])
  })

  test('not when both were changed in one save, nor while nobody touched either', () => {
    expect(staleAfter(first, document('Nước sinh hoạt', 'Domestic water'))).toEqual([])
    expect(staleAfter(first, first)).toEqual([])
  })

  test('not when it is not written at all, for then it is not translated', () => {
    expect(staleAfter(document('Nước', ''), document('Nước sạch', ''))).toEqual([])
    expect(staleAfter(first, document('', 'Clean water'))).toEqual([])
  })

  test('not when it was there first and the Vietnamese was made from it', () => {
    expect(staleAfter(document('', 'Clean water'), document('Nước sạch', 'Clean water'))).toEqual([])
  })

  test('in a row wherever the row has moved', () => {
    const moved = {
      title: first.title,
      budget: [
        { id: 'b9', label: { vi: 'Mới', en: 'New' }, amount: 1 },
        { id: 'b3', label: { vi: 'Xây hai bể', en: 'Build tanks' }, amount: 5 },
      ],
    }
    expect(staleAfter(first, moved)).toEqual(['budget.b3.label'])
  })
})

test('Confirming an English text without changing it clears its mark, and only its own', () => {
  const after = document('Nước sạch nông thôn', 'Clean water', { vi: 'Xây hai bể', en: 'Build tanks' })
  const remembered = rememberSources({ before: first, after, remembered: {} })
  expect(countStale(after, remembered)).toBe(2)
  const confirmed = rememberSources({ before: after, after, remembered, confirmed: ['title'] })
  expect(findStale(after, confirmed)).toEqual(['budget.b3.label'])
})

test('What is remembered of a row goes with the row', () => {
  const remembered = rememberSources({ before: null, after: first, remembered: {} })
  expect(Object.keys(remembered)).toEqual(['title', 'budget.b3.label'])
  const without = { ...first, budget: [] }
  expect(Object.keys(rememberSources({ before: first, after: without, remembered }))).toEqual(['title'])
})

test('The Vietnamese that an English text was made from is found in an earlier version', () => {
  const after = document('Nước sạch nông thôn', 'Clean water')
  const remembered = rememberSources({ before: first, after, remembered: {} })
  expect(findEarlierVietnamese('title', remembered, [after, first])).toBe('Nước sạch')
  expect(findEarlierVietnamese('title', remembered, [after])).toBeNull()
})
