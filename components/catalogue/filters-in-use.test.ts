import { describe, expect, test } from 'vitest'
import { emptyQuery, facetNames, readCatalogueQuery } from '@/domain/catalogue/catalogue-query'
import type { FacetLabels } from './facet-labels'
import { facetOptions } from './facet-options'
import { filtersInUse } from './filters-in-use'
import { formAddress } from './form-address'
import { knownQuery } from './known-query'

const none = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as FacetLabels
const labels: FacetLabels = {
  ...none,
  field: new Map([
    ['water', 'Clean water'],
    ['health', 'Health'],
  ]),
  partner: new Map([
    ['union', "Women's Union"],
    ['school', 'School'],
  ]),
  sdg: new Map([['6', '6. Clean water']]),
}
const words = { words: (q: string) => `“${q}”`, amount: (min: number | null, max: number | null) => `${min}–${max}` }

describe('The filters in use', () => {
  const query = readCatalogueQuery({ q: 'nước', field: ['health', 'water'], sdg: '6', min: '50,000', page: '3' })

  test('are named, words first and the amount last', () => {
    const names = filtersInUse(query, labels, words).map((filter) => filter.label)
    expect(names).toEqual(['“nước”', 'Health', 'Clean water', '6. Clean water', '50000–null'])
  })

  test('lead each to the first page without it, with all others', () => {
    for (const { without } of filtersInUse(query, labels, words)) {
      expect(without.page).toBe(1)
      expect(filtersInUse(without, labels, words)).toHaveLength(4)
    }
  })

  test('do not name what does not exist', () => {
    const asked = knownQuery({ ...query, field: ['water', 'gone'], sdg: [6, 17], theme: ['gone'] }, labels)
    expect(asked).toEqual({ ...query, field: ['water'], sdg: [6], theme: [] })
  })
})

describe('A facet', () => {
  test('offers every value of a short list, also those without a proposal', () => {
    const options = facetOptions('field', emptyQuery, [{ value: 'water', count: 3 }], labels.field)
    expect(options.map(({ value, count }) => [value, count])).toEqual([
      ['water', 3],
      ['health', 0],
    ])
  })

  test('leaves out partners without a proposal, but never one that is chosen', () => {
    const query = { ...emptyQuery, partner: ['school'] }
    const options = facetOptions('partner', query, [], labels.partner)
    expect(options).toEqual([{ value: 'school', label: 'School', count: 0, chosen: true }])
  })
})

test('A form asks without what was left empty, and without a query when all is', () => {
  const entries = new FormData()
  entries.append('q', '  ')
  expect(formAddress('/en/proposals', entries)).toBe('/en/proposals')
  entries.append('field', 'water')
  entries.append('field', 'health')
  expect(formAddress('/en/proposals', entries)).toBe('/en/proposals?field=water&field=health')
})
