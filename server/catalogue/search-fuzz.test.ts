import { beforeAll, expect, test } from 'vitest'
import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import { locales } from '@/domain/locale'
import { publishProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { findOtherMatches } from './find-other-matches'
import { findPlaceFigures } from './find-place-figures'
import { findProposals } from './find-proposals'
import { suggestSearches } from './suggest-searches'

const pieces = [
  ...[
    '"',
    "'",
    '\\',
    '&',
    '|',
    '!',
    '(',
    ')',
    ':',
    '*',
    '<->',
    '-',
    '--',
    '%',
    '_',
    '$1',
    ';',
    '/*',
    '{',
    '}',
    '[',
    '@@',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\udfff',
    '\u200b',
    '\ufeff',
    '\u0301',
    '🙂',
    '½',
    'ﬁ',
    'İ',
    'ß',
    '水',
    'ไทย',
    'עברית',
    '\n',
    '\t',
    ' ',
  ],
  ...[
    'or',
    'OR',
    'and',
    'not',
    'the',
    'a',
    '-nuoc',
    '"nuoc sach',
    'nuoc',
    'sạch',
    'grav',
    'pt-2026',
    '1.860',
    'hoà',
    'sahc',
    'xyzzy',
  ],
  ...['a'.repeat(10_000), 'ă'.repeat(300), 'ab '.repeat(500), "t:x'", "h:'a' | b:*", 'nuoc:*A', "');--"],
]

/** Strings that look random and are the same on every run. */
function nasty(seed: number): string {
  let state = seed + 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  const count = 1 + Math.floor(next() * 8)
  return Array.from(
    { length: count },
    () => pieces[Math.floor(next() * pieces.length)] + (next() < 0.5 ? ' ' : ''),
  ).join('')
}

beforeAll(async () => {
  await foundProvince()
})

test('With nothing published every search answers, and says that there is nothing', async () => {
  for (const q of ['', 'nuoc', '"', 'xyzzy -a']) {
    const results = await findProposals({ ...emptyQuery, q }, 'vi')
    expect(results).toMatchObject({ total: 0, items: [], page: 1, pages: 1, nearest: [] })
  }
  expect(await findPlaceFigures(emptyQuery, 'vi')).toEqual({ places: [], provinceWide: null })
  expect(await suggestSearches('nuoc', 'vi')).toEqual([])
})

test('With one proposal published it is found, counted, offered, and nearest to what finds nothing', async () => {
  const { code } = await publishProposal(await hireStaff('director'))
  expect((await findProposals({ ...emptyQuery, q: 'nuoc sach' }, 'en')).items.map((item) => item.code)).toEqual([code])
  const all = await findProposals(emptyQuery, 'vi')
  expect(all).toMatchObject({ total: 1, facets: { field: [{ count: 1 }] } })
  expect((await findProposals({ ...emptyQuery, q: 'xyzzy' }, 'vi')).nearest.map((item) => item.code)).toEqual([code])
  expect((await suggestSearches('xuan', 'vi')).map((one) => one.kind)).toContain('place')
})

test('No string whatever makes a search fail', async () => {
  for (const q of [...pieces, ...Array.from({ length: 300 }, (_, seed) => nasty(seed))]) {
    const locale = locales[q.length % 2] ?? 'vi'
    await expect(findProposals({ ...emptyQuery, q, page: q.length + 1 }, locale)).resolves.toMatchObject({
      pages: expect.any(Number),
    })
    await expect(findPlaceFigures({ ...emptyQuery, q }, locale)).resolves.toBeDefined()
    await expect(findOtherMatches(q, locale)).resolves.toBeDefined()
    await expect(suggestSearches(q, locale)).resolves.toBeDefined()
  }
}, 120_000)
