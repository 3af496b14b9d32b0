import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../actor'
import { publishListing, withdrawListing } from '../listings/publish-listing'
import { publishPage, withdrawPage } from '../site-pages/publish-page'
import { publishProposal, writeProposal } from '../testing/listings'
import { renewQuestions, writeQuestions } from '../testing/pages'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { forgetKeys, hasPage } from './published-keys'

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

test('A page that staff write is there in each language from its publication to its withdrawal', async () => {
  const draft = await renewQuestions(writeQuestions({ vi: 'Có', en: 'Yes' }), { isPublic: false })
  const shown = async () => [await hasPage('pages', 'questions/vi'), await hasPage('pages', 'questions/en')]
  forgetKeys()
  expect(await shown()).toEqual([false, false])
  await publishPage(director, { ...draft, locales: ['vi'] })
  expect(await shown()).toEqual([true, false])
  await publishPage(director, { ...draft, locales: ['en'] })
  expect(await shown()).toEqual([true, true])
  await withdrawPage(director, 'questions')
  expect(await shown()).toEqual([false, false])
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
