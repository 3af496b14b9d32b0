import { expect, test } from 'vitest'
import { emptyDeskQuery, isNarrowed, readDeskQuery, writeDeskQuery } from './desk-query'

test('A search comes back from its address as it was', () => {
  const query = {
    ...emptyDeskQuery,
    q: 'nước sạch',
    state: 'submitted' as const,
    place: '08134',
    owner: '01890a5d-ac96-774b-bcce-b302099a8057',
    translation: 'stale' as const,
    sort: 'title' as const,
    page: 3,
  }
  expect(readDeskQuery(writeDeskQuery(query))).toEqual(query)
  expect(writeDeskQuery(emptyDeskQuery)).toEqual({})
})

test('What cannot be read counts as not asked', () => {
  const nonsense = { q: ['a', 'b'], state: 'lost', field: "x'; DROP", owner: 'everybody', sort: 'size', page: '-1' }
  expect(readDeskQuery(nonsense)).toEqual(emptyDeskQuery)
  expect(isNarrowed(readDeskQuery(nonsense))).toBe(false)
  expect(isNarrowed(readDeskQuery({ sample: 'yes' }))).toBe(true)
})
