import { beforeAll, describe, expect, test } from 'vitest'
import {
  beneficiaryGroups,
  type CatalogueQuery,
  durationIds,
  emptyQuery,
  facetNames,
  provinceWide,
} from '@/domain/catalogue/catalogue-query'
import { locales } from '@/domain/locale'
import { aidKinds, statuses } from '@/domain/proposal/proposal-content'
import { db } from '../db'
import { countPlainly, type PlainRow, readPlainly } from '../testing/count-plainly'
import { seedSamples } from '../testing/samples'
import { findPlaceFigures } from './find-place-figures'
import { findProposals } from './find-proposals'

const stock = { field: [''], theme: [''], partner: [''], place: [''] }
let rows: Record<'vi' | 'en', PlainRow[]> = { vi: [], en: [] }

beforeAll(async () => {
  await seedSamples('phu-tho')
  // What the samples have none of: no money asked, in one language only.
  await db().publication.updateMany({
    where: { code: { in: ['PT-2026-003', 'PT-2026-007'] }, locale: 'vi', endedAt: null },
    data: { askUsdCents: null, months: null, deadline: null },
  })
  await db().publication.updateMany({
    where: { code: 'PT-2026-012', locale: 'en' },
    data: { endedAt: new Date(), endReason: 'withdrawn' },
  })
  rows = { vi: await readPlainly('vi'), en: await readPlainly('en') }
  stock.field = (await db().field.findMany()).map((row) => row.id)
  stock.theme = (await db().theme.findMany()).map((row) => row.id)
  stock.partner = (await db().agency.findMany()).map((row) => row.id)
  stock.place = [provinceWide, ...new Set(rows.vi.flatMap((row) => row.localities.map((place) => place.id)))]
}, 60_000)

/** A query that looks random and is the same on every run. */
function makeQuery(seed: number): CatalogueQuery {
  let state = seed * 7919 + 13
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const some = <Value>(values: readonly Value[]) =>
    next() < 0.65 ? [] : values.filter(() => next() < 0.35).slice(0, 6)
  const amount = () => (next() < 0.7 ? null : Math.round(next() * 600_000))
  return {
    ...emptyQuery,
    field: some(stock.field),
    theme: some(stock.theme),
    kind: some(aidKinds),
    status: some(statuses),
    place: some(stock.place),
    partner: some([...stock.partner, 'no-such-partner']),
    benefit: some(beneficiaryGroups),
    sdg: some([1, 3, 4, 6, 13, 17]),
    duration: some(durationIds),
    min: amount(),
    max: amount(),
  }
}

describe.each(locales)('In %s', (locale) => {
  test('every count of every facet is what counting the publications one by one gives', async () => {
    let found = 0
    for (let seed = 0; seed < 150; seed += 1) {
      const query = makeQuery(seed)
      const { facets, total } = await findProposals(query, locale)
      const counted = [...facetNames, 'ask' as const].map((name) => [
        name,
        Object.fromEntries(facets[name].map(({ value, count }) => [value, count])),
      ])
      expect({ query, ...Object.fromEntries(counted), total: { all: total } }).toEqual({
        query,
        ...countPlainly(rows[locale], query),
      })
      found += total === 0 ? 0 : 1
    }
    expect(found).toBeGreaterThan(40)
  })

  test('the figures of places add up to what the publications ask', async () => {
    const { places, provinceWide: wide } = await findPlaceFigures(emptyQuery, locale)
    const whole = rows[locale].filter((row) => row.provinceWide)
    expect(wide?.proposals).toBe(whole.length)
    for (const { place, proposals, askUsdCents } of places) {
      const here = rows[locale].filter((row) => row.localities.some((one) => one.id === place))
      expect(proposals).toBe(here.length)
      expect(askUsdCents).toBe(here.reduce((sum, row) => sum + Number(row.askUsdCents ?? 0), 0))
    }
  })
})

test('Words narrow the counts as they narrow the list', async () => {
  const { facets, total } = await findProposals({ ...emptyQuery, q: 'homestay' }, 'en')
  expect(facets.field.reduce((sum, { count }) => sum + count, 0)).toBe(total)
})

test('Every page together holds every proposal once, in each order', async () => {
  for (const sort of ['match', 'newest', 'ask-up', 'ask-down', 'deadline'] as const) {
    const pages = await Promise.all([1, 2, 3].map((page) => findProposals({ ...emptyQuery, sort, page }, 'vi')))
    const codes = pages.flatMap(({ items }) => items.map((item) => item.code))
    expect(new Set(codes).size).toBe(27)
    expect(codes).toHaveLength(27)
  }
})
