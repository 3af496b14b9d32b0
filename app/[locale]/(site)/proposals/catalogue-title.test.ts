import { expect, test } from 'vitest'
import { catalogueTitle } from './catalogue-title'

const words = {
  all: 'Proposals',
  these: (filters: string) => `Proposals: ${filters}`,
  more: (filters: string, count: number) => `${filters} and ${count} more`,
}

test('The title names the filters that are read at a glance, and counts the others', () => {
  expect(catalogueTitle([], words)).toBe('Proposals')
  expect(catalogueTitle(['“nuoc”', 'Health'], words)).toBe('Proposals: “nuoc”, Health')
  const long = ['Agriculture, forestry, fisheries and rural development', 'Social protection and inclusion', 'Open']
  expect(catalogueTitle(long, words)).toBe(`Proposals: ${long[0]} and 2 more`)
})

test('A single long filter is named all the same', () => {
  expect(catalogueTitle(['a'.repeat(200)], words)).toBe(`Proposals: ${'a'.repeat(200)}`)
})
