import { expect, test } from 'vitest'
import { figuresByField } from './figures-by-field'

const figure = { label: 'L', value: '1', unit: '', year: 2025, source: 'S', url: '' }
const fields = [
  { id: 'water', name: 'Water' },
  { id: 'health', name: 'Health' },
]

test('Figures stand under their field in the order of the fields, those of the whole province first', () => {
  const figures = [
    { ...figure, id: 'a', field: 'health' },
    { ...figure, id: 'b', field: null },
    { ...figure, id: 'c', field: 'water' },
    { ...figure, id: 'd', field: 'a-field-that-was-removed' },
  ]
  const groups = figuresByField(figures, fields)
  expect(groups.map((group) => [group.field?.id ?? null, group.figures.map((one) => one.id)])).toEqual([
    [null, ['b', 'd']],
    ['water', ['c']],
    ['health', ['a']],
  ])
  expect(figuresByField([], fields)).toEqual([])
})
