import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../actor'
import { withdrawListing } from '../listings/publish-listing'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { isKnownKey } from './known-keys'

let director: Actor

beforeAll(async () => {
  await foundProvince()
  director = await hireStaff('director')
})

test('A proposal has a page from its publication to its withdrawal', async () => {
  const { code } = await publishProposal(director)
  expect(await isKnownKey('proposal', code.toLowerCase())).toBe(true)
  expect(await isKnownKey('proposal', code)).toBe(true)
  await withdrawListing(director, code)
  expect(await isKnownKey('proposal', code.toLowerCase())).toBe(false)
})

test('A draft has no page', async () => {
  const draft = await writeProposal(director)
  expect(await isKnownKey('proposal', draft.code)).toBe(false)
})

test('A key is known only as what it is the key of', async () => {
  expect(await isKnownKey('field', 'water')).toBe(true)
  expect(await isKnownKey('theme', 'water')).toBe(false)
  expect(await isKnownKey('theme', 'women')).toBe(true)
  expect(await isKnownKey('partner', 'so-y-te')).toBe(true)
  expect(await isKnownKey('place', '08590')).toBe(true)
  expect(await isKnownKey('place', '\u0000')).toBe(false)
})
