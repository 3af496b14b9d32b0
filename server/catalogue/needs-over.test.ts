import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { publishProposal } from '../testing/listings'
import { publishNeed } from '../testing/needs-and-stories'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { findAskedNeeds } from './asked-needs'
import { getFieldPage } from './field-page'
import { findFeed } from './find-feed'
import { findOtherMatches } from './find-other-matches'
import { findFields, getHomeListings } from './home'
import { countLocalPartners } from './local-partners'
import { findPartners } from './partner-index'
import { findPlaces } from './place-index'
import { findPublishedAddresses } from './published-addresses'
import { hasPage } from './published-keys'
import { getPublishedNeed } from './published-need'
import { findThemes } from './theme-index'
import { findTopicAddresses } from './topic-addresses'

const lastMoment = new Date('2026-12-20T16:59:59.999Z')
const midnight = new Date('2026-12-20T17:00:00.000Z')

let ending = ''
let met = ''
let open = ''

beforeAll(async () => {
  await foundProvince()
  ending = await publishNeed({ deadline: '2026-12-20', urgent: true, met: 12 })
  met = await publishNeed({ deadline: '2027-06-30', met: 40 })
  open = await publishNeed({ deadline: null, field: 'health', agency: null, localities: [], themes: [] })
})

// Only the clock of the program: the database's connection needs real timers.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** Every public list of needs, by what it names them. */
const lists: Record<string, () => Promise<string[]>> = {
  'the list of needs': async () => (await findAskedNeeds('en')).map((one) => one.code),
  'the home page': async () => (await getHomeListings('en')).needs.map((one) => one.code),
  'the matches of a search': async () => (await findOtherMatches('loc nuoc gom', 'en')).needs.map((one) => one.code),
  'the page of its field': async () => (await getFieldPage('en', 'water'))?.listings.needs.map((one) => one.code) ?? [],
  'the feed': async () => (await findFeed('needs', 'en')).entries.map((one) => one.code),
  'the site map': async () => (await findPublishedAddresses('need')).map((one) => one.code),
  'what is near to another need': async () => (await getPublishedNeed('en', met))?.needs.map((one) => one.code) ?? [],
}

test.each(Object.entries(lists))(
  'A need is on %s to the last moment of its deadline in Viet Nam, and then not',
  async (_, list) => {
    vi.setSystemTime(lastMoment)
    expect(await list()).toContain(ending)
    vi.setSystemTime(midnight)
    expect(await list()).not.toContain(ending)
  },
)

test.each(Object.entries(lists))('A need that is met is not on %s', async (_, list) => {
  vi.setSystemTime(lastMoment)
  expect(await list()).not.toContain(met)
})

test('Nothing is counted any more that is over', async () => {
  const counts = async () => ({
    partners: (await findPartners('en')).map((one) => one.needs),
    places: (await findPlaces('en')).map((one) => one.needs),
    themes: (await findThemes('en')).map((one) => one.needs),
    active: await countLocalPartners('en'),
    addresses: (await findTopicAddresses()).partners.length,
  })
  vi.setSystemTime(lastMoment)
  expect(await counts()).toEqual({ partners: [1], places: [1], themes: [1], active: 1, addresses: 1 })
  vi.setSystemTime(midnight)
  expect(await counts()).toEqual({ partners: [0], places: [0], themes: [0], active: 0, addresses: 0 })
})

test('The urgent come first, then the nearest deadline', async () => {
  vi.setSystemTime(lastMoment)
  const soon = await publishNeed({ deadline: '2026-12-24' })
  const later = await publishNeed({ deadline: '2027-01-31' })
  expect((await findAskedNeeds('en')).map((one) => one.code)).toEqual([ending, soon, later, open])
})

test('Its page stays and says how it stands', async () => {
  const state = async (code: string) => (await getPublishedNeed('en', code.toLowerCase()))?.state
  vi.setSystemTime(lastMoment)
  expect(await Promise.all([ending, met, open].map(state))).toEqual(['partly-met', 'met', 'open'])
  vi.setSystemTime(midnight)
  expect(await state(ending)).toBe('expired')
  expect(await hasPage('needs', ending.toLowerCase())).toBe(true)
  expect(await hasPage('proposals', ending.toLowerCase())).toBe(false)
})

test('A need is read in the languages in which it is published', async () => {
  vi.setSystemTime(lastMoment)
  const code = await publishNeed({}, ['vi'])
  expect(await getPublishedNeed('en', code)).toBeNull()
  expect((await getPublishedNeed('vi', code))?.inOtherLocale).toBe(false)
  expect((await findAskedNeeds('en')).map((one) => one.code)).not.toContain(code)
})

test('What a need is worth is in no figure of the proposals', async () => {
  vi.setSystemTime(lastMoment)
  const before = await findFields('en')
  await publishNeed({ field: 'health', value: 900_000_000 })
  expect(await findFields('en')).toEqual(before)
  expect((await findPartners('en'))[0]).toMatchObject({ proposals: 0, askUsdCents: 0 })
})

test('A need leads to the proposals nearest to it that still seek a partner', async () => {
  vi.setSystemTime(lastMoment)
  const director = await hireStaff('director')
  const near = await publishProposal(director, { field: 'water', localities: ['08590'], provinceWide: false })
  const farther = await publishProposal(director, { field: 'water', localities: [], provinceWide: true })
  await publishProposal(director, { field: 'water', localities: ['08590'], status: 'funded' })
  const shown = await getPublishedNeed('en', ending)
  expect(shown?.proposals.map((one) => one.code)).toEqual([near.code, farther.code])
})
