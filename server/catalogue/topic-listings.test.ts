import { beforeAll, expect, test } from 'vitest'
import { usd } from '@/domain/money/money'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import { db } from '../db'
import { withdrawListing } from '../listings/publish-listing'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { getFieldPage } from './field-page'
import { findPartners } from './partner-index'
import { getPartnerPage } from './partner-page'
import { findPlaces } from './place-index'
import { getPlacePage } from './place-page'
import { findThemes } from './theme-index'
import { getThemePage } from './theme-page'
import { findTopicAddresses } from './topic-addresses'

const commune = '08590'
const budget = (dollars: number): Partial<ProposalContent> => ({
  currency: 'USD',
  budget: [{ id: 'a', label: { vi: 'Công trình', en: 'Works' }, amount: usd(dollars) }],
})
const written: Partial<ProposalContent>[] = [
  { ...budget(100_000), field: 'water', themes: ['women'], localities: [commune], provinceWide: false },
  {
    ...budget(40_000),
    field: 'water',
    themes: [],
    localities: [commune],
    provinceWide: false,
    status: 'in-discussion',
    commitments: [{ id: 'c', source: { vi: 'Một quỹ', en: 'A foundation' }, amount: usd(10_000) }],
  },
  { ...budget(7_000), field: 'water', themes: ['women'], localities: [], provinceWide: true, status: 'funded' },
  { ...budget(25_000), field: 'health', themes: ['women'], localities: [], provinceWide: true },
]
const codes: string[] = []

beforeAll(async () => {
  await foundProvince()
  const director = await hireStaff('director')
  for (const change of written) codes.push((await publishProposal(director, change)).code)
  // None of these may count: a draft, a withdrawn one, and one that is published in the other language only.
  await writeProposal(director, { field: 'water', localities: [commune] })
  const { code } = await publishProposal(director, { field: 'water', localities: [commune] })
  await withdrawListing(director, code)
  await publishProposal(director, { field: 'water', localities: [commune] }, ['vi'])
})

test('A field says what is sought in it now, and what is left after commitments', async () => {
  const page = await getFieldPage('en', 'water')
  expect(page?.field.name).toBe('Clean water and sanitation')
  expect(page?.listings.figures).toMatchObject({
    seeking: 2,
    askUsdCents: usd(140_000),
    neededUsdCents: usd(130_000),
  })
  expect(page?.listings.total).toBe(3)
})

test('The figures are those of a plain count over what is published', async () => {
  for (const locale of ['vi', 'en'] as const) {
    const all = await db().publication.findMany({ where: { locale, endedAt: null, kind: 'proposal' } })
    const open = all.filter((row) => row.fieldId === 'water' && row.status !== 'funded' && row.status !== 'closed')
    const page = await getFieldPage(locale, 'water')
    expect(page?.listings.figures.seeking).toBe(open.length)
    expect(page?.listings.figures.askUsdCents).toBe(open.reduce((sum, row) => sum + Number(row.askUsdCents), 0))
    const people = open.map((row) => (row.content as { beneficiaries: { people: number } }).beneficiaries.people)
    expect(page?.listings.figures.people).toBe(people.reduce((sum, one) => sum + one, 0))
  }
})

test('Proposals that seek a partner come first, the newest of them before the others', async () => {
  const shown = (await getFieldPage('en', 'water'))?.listings.proposals.map((one) => one.code)
  expect(shown).toEqual([codes[1], codes[0], codes[2]])
})

test('A commune shows what names it, and apart from that what is for the whole province', async () => {
  const page = await getPlacePage('en', commune)
  expect(page?.place.formerNames).toEqual(['Kim Thượng', 'Xuân Sơn'])
  expect(page?.listings.proposals.map((one) => one.code)).toEqual([codes[1], codes[0]])
  expect(page?.provinceWide.proposals.map((one) => one.code)).toEqual([codes[3]])
  expect(page?.provinceWide.total).toBe(1)
})

test('A theme leads to its fields and a partner to its fields and communes, with how many listings name each', async () => {
  const theme = await getThemePage('en', 'women')
  expect(theme?.listings.fields.map(({ id, proposals }) => [id, proposals])).toEqual([
    ['water', 2],
    ['health', 1],
  ])
  const partner = await getPartnerPage('en', 'so-y-te')
  expect(partner?.listings.total).toBe(4)
  expect(partner?.listings.fields.map(({ id, proposals }) => [id, proposals])).toEqual([
    ['water', 3],
    ['health', 1],
  ])
  expect(partner?.listings.places.map(({ id, proposals, needs }) => [id, proposals, needs])).toEqual([[commune, 2, 0]])
})

test('What nobody knows is no page', async () => {
  expect(await getFieldPage('en', 'nothing')).toBeNull()
  expect(await getThemePage('en', 'nothing')).toBeNull()
  expect(await getPartnerPage('en', 'nothing')).toBeNull()
  expect(await getPlacePage('en', '99999')).toBeNull()
})

test('The lists of themes, partners and communes say the same as their pages', async () => {
  const [themes, partners, places] = await Promise.all([findThemes('en'), findPartners('en'), findPlaces('en')])
  const pages = await Promise.all([
    getThemePage('en', 'women'),
    getPartnerPage('en', 'so-y-te'),
    getPlacePage('en', commune),
  ])
  for (const [index, listed] of [themes[0], partners[0], places[0]].entries()) {
    const figures = pages[index]?.listings.figures
    expect(listed).toMatchObject({ proposals: figures?.seeking, askUsdCents: figures?.askUsdCents, needs: 0 })
  }
})

test('The site map is told only of what something is published under, in the languages in which it is', async () => {
  const addresses = await findTopicAddresses()
  expect(addresses.fields.map((one) => one.id)).toEqual(['health', 'water'])
  expect(addresses.places.map((one) => one.id)).toEqual([commune])
  expect(addresses.themes.find((one) => one.id === 'women')?.locales.toSorted()).toEqual(['en', 'vi'])
})
