import { beforeAll, describe, expect, test } from 'vitest'
import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import { findGaps } from '@/domain/listing/find-gaps'
import { locales } from '@/domain/locale'
import { drawMap } from '@/domain/map/draw-map'
import { portfolioFigures } from '@/domain/portfolio/portfolio-figures'
import { db } from '../db'
import { parseDocument } from '../listings/listing-document'
import { getGeography } from '../places/geography'
import { getSiteProfile } from '../settings/site-profile'
import { seedSamples } from '../testing/samples'
import { findProposals } from './find-proposals'
import { findFields, getHomeListings, showsSamples } from './home'
import { findProjects } from './portfolio'

beforeAll(() => seedSamples('binh-phuoc'), 60_000)

describe('A database filled with the second province', () => {
  test('holds its units, partners, listings and projects', async () => {
    const [units, partners, projects, kinds] = await Promise.all([
      db().locality.count(),
      db().agency.count(),
      db().project.groupBy({ by: ['state', 'status', 'sample'], _count: true }),
      db().listing.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } }),
    ])
    expect({ units, partners }).toEqual({ units: 40, partners: 11 })
    expect(kinds.map((row) => [row.kind, row._count])).toEqual([
      ['proposal', 10],
      ['need', 4],
      ['story', 2],
    ])
    expect(projects).toEqual([{ state: 'published', status: 'recorded', sample: false, _count: 10 }])
  })

  test('has every sample complete and published in both languages, and says that it is sample', async () => {
    const listings = await db().listing.findMany({ include: { publications: { where: { endedAt: null } } } })
    for (const { code, kind, content, sample, publications } of listings) {
      const document = parseDocument(kind, content)
      expect({ code, sample }).toEqual({ code, sample: true })
      for (const locale of locales) expect({ code, gaps: findGaps(document, locale) }).toEqual({ code, gaps: [] })
      expect(publications.map((one) => one.locale).sort(), code).toEqual(['en', 'vi'])
    }
    expect(await showsSamples()).toBe(true)
  })

  test.each(locales)('answers home and catalogue in %s', async (locale) => {
    const [home, fields, found, profile] = await Promise.all([
      getHomeListings(locale),
      findFields(locale),
      findProposals({ ...emptyQuery, q: 'sot ret' }, locale),
      getSiteProfile(locale),
    ])
    expect(home.proposals).toHaveLength(3)
    expect(home.needs).toHaveLength(4)
    expect(home.story).not.toBeNull()
    expect(fields.reduce((sum, field) => sum + field.proposals, 0)).toBe(10)
    expect(found.items[0]?.code).toBe('BP-2026-001')
    expect(profile.provinceName).toBe('Bình Phước')
  })

  test('has a map with one outline and a point for every unit', async () => {
    const { outlines, places } = await getGeography('vi')
    expect(outlines.map((outline) => outline.name)).toEqual(['Bình Phước'])
    expect(places.filter((place) => place.point === null)).toEqual([])
    const marks = places.flatMap(({ id, point }) => (point ? [{ id, position: point.position, value: 1 }] : []))
    const box = { width: 640, maxHeight: 900, margin: 8, radius: { least: 4, most: 20 }, distance: 8, reach: 40 }
    expect(drawMap(outlines, marks, box)?.points).toHaveLength(40)
  })

  test('counts what the plan states, and what it does not as not stated', async () => {
    const { rate } = await getSiteProfile('en')
    const figures = portfolioFigures(await findProjects('en'), { locale: 'en', rate })
    expect(figures.byCountry.map(({ name, count }) => [name, count])).toEqual([
      ['United States', 4],
      ['South Korea', 1],
      ['United Kingdom', 1],
      [null, 4],
    ])
    expect(figures.byYear).toEqual([2021, 2022, 2023].map((year) => ({ year, count: 3 })))
    expect(figures.withoutYear).toBe(7)
    expect(figures.byField.every((share) => share.usdCents === null)).toBe(true)
  })
})
