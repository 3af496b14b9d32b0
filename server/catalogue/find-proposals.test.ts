import { beforeAll, describe, expect, test } from 'vitest'
import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import type { Locale } from '@/domain/locale'
import { publishProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { findProposals } from './find-proposals'

let code = ''
let other = ''

beforeAll(async () => {
  await foundProvince()
  const director = await hireStaff('director')
  ;({ code } = await publishProposal(director))
  ;({ code: other } = await publishProposal(director, {
    title: { vi: 'Phục hồi chức năng tại cộng đồng', en: 'Community rehabilitation' },
    field: 'health',
    localities: [],
    provinceWide: true,
  }))
})

const find = async (locale: Locale, q: string, fields: string[] = [], page = 1) =>
  findProposals({ ...emptyQuery, q, field: fields, page }, locale)
const codes = async (locale: Locale, q: string) => (await find(locale, q)).items.map((item) => item.code)

describe('A visitor finds a proposal', () => {
  test.each([
    ['vi', 'nước sạch', 'with all accents'],
    ['vi', 'nuoc sach', 'without accents'],
    ['vi', 'NƯỚC SẠCH', 'in capitals'],
    ['vi', 'nước sạch'.normalize('NFD'), 'typed in decomposed form'],
    ['en', 'nuoc sach', 'by Vietnamese words on the English pages'],
    ['vi', 'gravity water', 'by English words on the Vietnamese pages'],
    ['en', 'commune', 'by another form of an English word'],
    ['en', 'grav', 'by the beginning of a word'],
    ['en', 'xuan dai', 'by a commune'],
    ['en', 'tan son', 'by a district that is no more'],
    ['en', 'kim thuong', "by a commune's former name"],
  ] as const)('%s: %s (%s)', async (locale, q, _how) => {
    expect((await codes(locale, q))[0]).toBe(code)
  })

  test('by its code, in any letter case', async () => {
    expect(await codes('en', code.toLowerCase())).toContain(code)
  })

  test('only when every word is there', async () => {
    expect(await codes('en', 'gravity rehabilitation')).toEqual([])
  })

  test('under its field, and the counts of the fields respect the words', async () => {
    expect((await find('en', '', ['health'])).items.map((item) => item.code)).toEqual([other])
    expect((await find('en', 'rehabilitation', ['water'])).facets.field).toEqual([{ value: 'health', count: 1 }])
  })
})

test.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['a quotation mark', '"'],
  ['an apostrophe', "'"],
  ['operators', '&|!():*<->'],
  ['a backslash', '\\'],
  ['wildcards', '%_'],
  ['a null character', '\u0000x'],
  ['half a character', '\ud800'],
  ['a picture', '🙂'],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['only small words', 'or and not the'],
])('Search does not fail on %s', async (_name, q) => {
  await expect(find('vi', q)).resolves.toMatchObject({ pages: expect.any(Number) })
})

test('A page beyond the last is the last', async () => {
  const results = await find('vi', '', [], 999)
  expect(results).toMatchObject({ total: 2, page: 1, pages: 1 })
  expect(results.items).toHaveLength(2)
})
