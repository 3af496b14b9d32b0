import type { Locale } from '../locale'
import { convert, type ExchangeRate } from '../money/money'
import { presentCountry } from './country'
import { notStated } from './portfolio-query'
import { type ProjectStatus, projectStatuses } from './project-content'
import type { ProjectView } from './project-view'
import { yearsOf } from './years-of'

/** How many projects share something. `id` and `name` are null for those whose source does not state it. */
export type Share = {
  id: string | null
  name: string | null
  count: number
  /** The sum of the values that are stated, in US$ cents; null when none is. */
  usdCents: number | null
  /** How many projects state their value. */
  valued: number
}

export type PortfolioFigures = {
  total: number
  byStatus: { status: ProjectStatus; count: number }[]
  byField: Share[]
  byCountry: Share[]
  /** Every year from the first to the last in which a project ran; a project counts in each of its years. */
  byYear: { year: number; count: number }[]
  /** How many projects state no year. */
  withoutYear: number
}

/** What the projects given add up to. Groups come with the largest first, and what is not stated last. */
export function portfolioFigures(
  projects: readonly ProjectView[],
  { locale, rate }: { locale: Locale; rate: ExchangeRate },
): PortfolioFigures {
  const country = ({ edition }: ProjectView) =>
    edition.country === null ? null : { id: edition.country, name: presentCountry(edition.country, locale) }
  const running = projects.map(({ edition }) => yearsOf(edition))
  return {
    total: projects.length,
    byStatus: projectStatuses.map((status) => ({
      status,
      count: projects.filter(({ edition }) => edition.status === status).length,
    })),
    byField: share(projects, ({ field }) => field, rate),
    byCountry: share(projects, country, rate),
    byYear: byYear(running),
    withoutYear: running.filter((years) => years.length === 0).length,
  }
}

type Group = { id: string; name: string }

function share(projects: readonly ProjectView[], groupOf: (one: ProjectView) => Group | null, rate: ExchangeRate) {
  const shares = new Map<string, Share>()
  for (const project of projects) {
    const group = groupOf(project)
    const key = group?.id ?? notStated
    const before = shares.get(key) ?? {
      id: group?.id ?? null,
      name: group?.name ?? null,
      count: 0,
      usdCents: null,
      valued: 0,
    }
    const usdCents = usdCentsOf(project, rate)
    shares.set(key, {
      ...before,
      count: before.count + 1,
      usdCents: usdCents === null ? before.usdCents : (before.usdCents ?? 0) + usdCents,
      valued: before.valued + (usdCents === null ? 0 : 1),
    })
  }
  return [...shares.values()].sort(
    (a, b) =>
      Number(a.id === null) - Number(b.id === null) || b.count - a.count || `${a.name}`.localeCompare(`${b.name}`),
  )
}

function usdCentsOf({ edition: { value, currency } }: ProjectView, rate: ExchangeRate): number | null {
  return value === null ? null : convert({ amount: value, currency }, 'USD', rate).amount
}

function byYear(running: number[][]): PortfolioFigures['byYear'] {
  const years = running.flat()
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: running.filter((one) => one.includes(first + i)).length,
  }))
}
