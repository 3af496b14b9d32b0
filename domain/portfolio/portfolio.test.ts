import { describe, expect, test } from 'vitest'
import { inLocale } from '../in-locale'
import { findInPortfolio } from './find-in-portfolio'
import { portfolioFigures } from './portfolio-figures'
import { emptyPortfolioQuery, type PortfolioQuery, readPortfolioQuery, toPortfolioParams } from './portfolio-query'
import { emptyProject, type ProjectContent } from './project-content'
import { projectToEntries, readProject } from './project-form'
import { findProjectGaps } from './project-requirements'
import type { ProjectView } from './project-view'
import { yearsOf } from './years-of'

const rate = { vndPerUsd: 25_000, on: '2026-11-01' }
const both = (vi: string, en = vi) => ({ vi, en })

function project(code: string, facts: Partial<ProjectContent>): ProjectView {
  const content = { ...emptyProject(), ...facts }
  return {
    code,
    sample: false,
    edition: inLocale(content, 'en'),
    field: content.field === null ? null : { id: content.field, name: content.field },
    agency: null,
    places: [],
    publishedOn: '2026-11-20',
  }
}

const projects = [
  project('A', { title: both('Sốt rét', 'Malaria'), field: 'health', country: 'US', period: { from: 2021, to: 2023 } }),
  project('B', { title: both('Nước', 'Water'), field: 'water', status: 'completed', value: 100_000, country: 'GB' }),
  project('C', { title: both('Lao', 'TB'), field: 'health', period: { from: 2023, to: null }, asOf: '2025-06' }),
  project('D', {
    title: both('Trường', 'School'),
    funder: both('Quỹ Hy Vọng', 'Hope Fund'),
    currency: 'VND',
    value: 50_000_000,
  }),
]

const found = (query: Partial<PortfolioQuery>) =>
  findInPortfolio(projects, { ...emptyPortfolioQuery, ...query }, 'en').map((one) => one.code)

describe('The filter', () => {
  test('finds by each fact, by words without accents, and by what is not stated', () => {
    expect(found({})).toEqual(['C', 'A', 'D', 'B'])
    expect(found({ field: 'health' })).toEqual(['C', 'A'])
    expect(found({ country: 'US' })).toEqual(['A'])
    expect(found({ country: 'none' })).toEqual(['C', 'D'])
    expect(found({ status: 'completed' })).toEqual(['B'])
    expect(found({ year: 2024 })).toEqual(['C'])
    expect(found({ year: 'none' })).toEqual(['D', 'B'])
    expect(found({ q: 'HOPE fund' })).toEqual(['D'])
    expect(found({ q: 'united states malaria' })).toEqual(['A'])
    expect(found({ q: 'malaria water' })).toEqual([])
  })

  test('is read from the address and written to it; what cannot be meant is left out', () => {
    const params = { q: '  a b ', status: 'recorded', field: 'water', country: 'US', year: '2023' }
    expect(toPortfolioParams(readPortfolioQuery(params))).toEqual({ ...params, q: 'a b' })
    const wrong = { q: ['\u0000'], status: 'x', field: '../', country: 'usa', year: '99999999999999999999' }
    expect(toPortfolioParams(readPortfolioQuery(wrong))).toEqual({})
  })
})

test('Figures add up to all projects, with what is not stated last', () => {
  const figures = portfolioFigures(projects, { locale: 'en', rate })
  expect(figures.byField.map(({ id, count, usdCents }) => [id, count, usdCents])).toEqual([
    ['health', 2, null],
    ['water', 1, 100_000],
    [null, 1, 200_000],
  ])
  expect(figures.byCountry.map(({ name, count }) => [name, count])).toEqual([
    ['United Kingdom', 1],
    ['United States', 1],
    [null, 2],
  ])
  expect(figures.byStatus.map(({ count }) => count)).toEqual([3, 0, 1, 0])
  expect(figures.byYear.map(({ year, count }) => [year, count])).toEqual([
    [2021, 1],
    [2022, 1],
    [2023, 2],
    [2024, 1],
    [2025, 1],
  ])
  expect(figures.withoutYear).toBe(2)
})

test('The years of a project are those that its source states', () => {
  const years = (from: number | null, to: number | null, asOf: string | null = null) =>
    yearsOf({ period: { from, to }, asOf })
  expect(years(null, null, '2023')).toEqual([])
  expect(years(2021, 2023)).toEqual([2021, 2022, 2023])
  expect(years(2021, null, '2022-05-01')).toEqual([2021, 2022])
  expect(years(2027, null, '2026')).toEqual([2027])
  expect(years(null, 2020)).toEqual([2020])
})

test('A project comes back from its form as it went in', () => {
  const written: ProjectContent = {
    ...emptyProject(),
    title: both('Tên', 'Name'),
    status: 'recorded',
    country: 'KR',
    field: 'water',
    localities: ['08590'],
    period: { from: 2021, to: 2023 },
    currency: 'VND',
    value: 7_350_000_000,
    asOf: '2022-03-14',
  }
  for (const asOf of ['2022-03-14', '2022-03', '2022', null]) {
    const content = { ...written, asOf }
    for (const locale of ['vi', 'en'] as const) {
      expect(readProject(projectToEntries(content, locale))).toEqual({ content, problems: [] })
    }
  }
  expect(readProject({ ...projectToEntries(written, 'en'), asOf: ['some time'], value: ['1.5'] }).problems).toEqual([
    { path: 'value', problem: 'whole-number' },
    { path: 'asOf', problem: 'day' },
  ])
})

test('A record of an earlier plan must say how the plan puts it, and a period may not run backwards', () => {
  const content = {
    ...emptyProject(),
    ...{ title: both('a'), funder: both('b'), source: both('c'), asOf: '2023', status: 'recorded' as const },
    period: { from: 2023, to: 2021 },
  }
  expect(findProjectGaps(content, 'vi')).toEqual([
    { path: 'stated', problem: 'missing' },
    { path: 'period.to', problem: 'end-before-start' },
  ])
})
