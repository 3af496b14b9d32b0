import { expect, test } from 'vitest'
import { pageToEntries, readPage } from './page-form'
import { findPageGaps } from './page-gaps'
import { parsePage } from './site-page'

const both = (vi: string, en = vi) => ({ vi, en })
const about = parsePage('about', {
  title: both('Giới thiệu', 'About'),
  lead: both('Câu dẫn', 'Lead'),
  text: both('', ''),
  figures: [
    {
      id: 'f1',
      field: 'water',
      label: both('Dân số', 'Population'),
      value: both('4.022.638', '4,022,638'),
      unit: both('', ''),
      year: 2025,
      source: both('Niên giám', 'Yearbook'),
      url: 'https://example.org/yearbook',
    },
  ],
  people: [
    {
      id: 'p1',
      role: both('Đề xuất', 'Proposals'),
      name: 'Nguyễn Thị Mẫu',
      duties: both('', ''),
      email: 'mau@example.org',
      phone: '',
      sample: true,
    },
  ],
})

test('A page comes back from its form as it went in', () => {
  expect(readPage('about', pageToEntries(about))).toEqual({ content: about, problems: [] })
  const law = parsePage('law', {
    title: both('Văn bản'),
    lead: both('Câu dẫn'),
    note: both(''),
    texts: [
      {
        id: 't1',
        type: both('Nghị định số', 'Decree'),
        number: '80/2020/NĐ-CP',
        issuer: both('Chính phủ'),
        about: both('Viện trợ'),
        issuedOn: '2020-07-08',
        effectiveOn: null,
        endedOn: null,
        standing: 'ended',
        replacedBy: '313/2025/NĐ-CP',
        note: both(''),
        url: '',
      },
    ],
  })
  expect(readPage('law', pageToEntries(law)).content).toEqual(law)
})

test('What cannot be read is told by its field, and nothing is kept of it', () => {
  const entries = {
    ...pageToEntries(about),
    'figures.0.year': ['25'],
    'figures.0.url': ['javascript:alert(1)'],
    'people.0.email': ['mau'],
  }
  expect(readPage('about', entries)).toEqual({
    content: null,
    problems: [
      { path: 'figures.0.year', problem: 'year' },
      { path: 'figures.0.url', problem: 'url' },
      { path: 'people.0.email', problem: 'email' },
    ],
  })
})

test('A complete page can be published; optional texts may be empty in both languages', () => {
  expect(findPageGaps('about', about, 'vi')).toEqual([])
  expect(findPageGaps('about', about, 'en')).toEqual([])
})

test('A figure without a source or a year is not published', () => {
  const [figure] = about.figures
  if (!figure) throw new Error('There is one above.')
  const bare = { ...about, figures: [{ ...figure, year: null, source: both('') }] }
  expect(findPageGaps('about', bare, 'en')).toEqual([
    { path: 'figures.0.year', problem: 'missing' },
    { path: 'figures.0.source', problem: 'missing' },
  ])
})

test('What is written in one language only keeps the page from publication in the other alone', () => {
  const half = { ...about, text: both('Chỉ tiếng Việt', '') }
  expect(findPageGaps('about', half, 'vi')).toEqual([])
  expect(findPageGaps('about', half, 'en')).toEqual([{ path: 'text', problem: 'untranslated' }])
})
