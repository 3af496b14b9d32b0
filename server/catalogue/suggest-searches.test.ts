import { beforeAll, expect, test } from 'vitest'
import { seedSamples } from '../testing/samples'
import { suggestSearches } from './suggest-searches'

beforeAll(() => seedSamples('phu-tho'), 60_000)

test.each([
  ['vi', 'nuoc s', { kind: 'field', value: 'water', label: 'Nước sạch và vệ sinh', note: '' }],
  ['en', 'sanit', { kind: 'field', value: 'water', label: 'Clean water and sanitation', note: '' }],
  ['vi', 'THU CUC', { kind: 'place', value: '08545', label: 'Thu Cúc', note: 'huyện Tân Sơn, tỉnh Phú Thọ' }],
  ['en', 'phuong lau', { kind: 'place', value: '07918', label: 'Vân Phú', note: 'Việt Trì city, Phú Thọ' }],
  ['vi', 'hội chữ', { kind: 'partner', value: 'hoi-chu-thap-do', label: 'Hội Chữ thập đỏ tỉnh', note: '' }],
  ['en', 'ethnic', { kind: 'theme', value: 'ethnic-minorities', label: 'Ethnic minorities', note: '' }],
] as const)('%s: who types %s is offered it first', async (locale, q, expected) => {
  expect((await suggestSearches(q, locale))[0]).toEqual(expected)
})

test('Proposals are offered by words of their title and by their code', async () => {
  expect((await suggestSearches('gravity-fed cl', 'en')).map((one) => one.value)).toContain('PT-2026-014')
  expect((await suggestSearches('pt-2026-01', 'vi')).map((one) => one.kind)).toContain('proposal')
})

test('Needs that are still asked and stories are offered by their titles, after proposals', async () => {
  const offered = (q: string) => suggestSearches(q, 'en').then((all) => all.map((one) => `${one.kind} ${one.value}`))
  expect(await offered('solar lighting for three sus')).toEqual(['need PT-2026-N004'])
  expect(await offered('many-spurred ch')).toEqual(['story PT-2026-S003'])
  expect(await offered('three english interp')).toEqual([])
  expect(await offered('120 sets of warm')).toEqual([])
  const kinds = (await offered('gravity-fed')).map((one) => one.split(' ')[0])
  expect(kinds).toContain('story')
  expect(kinds.indexOf('story')).toBeGreaterThan(kinds.lastIndexOf('proposal'))
})

test('Only what leads to a published proposal is offered, and no more than asked for', async () => {
  const offered = (await suggestSearches('bien gioi', 'vi')).filter((one) => one.kind === 'theme')
  expect(offered).toEqual([])
  expect(await suggestSearches('t', 'vi', 5)).toHaveLength(5)
})
