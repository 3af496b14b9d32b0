import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../actor'
import { publishListing, withdrawListing } from '../listings/publish-listing'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { hasPage } from './published-keys'

let director: Actor

beforeAll(async () => {
  await foundProvince()
  director = await hireStaff('director')
})

test('A proposal has a page from its publication, in whichever language, to its withdrawal', async () => {
  const draft = await writeProposal(director)
  const key = draft.code.toLowerCase()
  expect(await hasPage('proposals', key)).toBe(false)
  await publishListing(director, { ...draft, locales: ['en'] })
  expect(await hasPage('proposals', key)).toBe(true)
  await withdrawListing(director, draft.code)
  expect(await hasPage('proposals', key)).toBe(false)
})

test('A key leads to a page only as what it is the key of', async () => {
  await publishProposal(director)
  expect(await hasPage('fields', 'water')).toBe(true)
  expect(await hasPage('themes', 'water')).toBe(false)
  expect(await hasPage('themes', 'women')).toBe(true)
  expect(await hasPage('partners', 'so-y-te')).toBe(true)
  expect(await hasPage('places', '08590')).toBe(true)
  expect(await hasPage('places', '\u0000')).toBe(false)
})
