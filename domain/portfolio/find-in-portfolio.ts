import { foldAccents } from '../fold-accents'
import type { Locale } from '../locale'
import { presentCountry } from './country'
import { notStated, type PortfolioQuery } from './portfolio-query'
import { projectStatuses } from './project-content'
import type { ProjectView } from './project-view'
import { yearsOf } from './years-of'

/** The projects that match every part of a query, in the order of their statuses, then the latest first. */
export function findInPortfolio(
  projects: readonly ProjectView[],
  query: PortfolioQuery,
  locale: Locale,
): ProjectView[] {
  const words = foldAccents(query.q)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return projects.filter((project) => matches(project, query, words, locale)).sort(inOrder)
}

function matches(project: ProjectView, query: PortfolioQuery, words: string[], locale: Locale): boolean {
  const { edition } = project
  const years = yearsOf(edition)
  if (query.status !== null && edition.status !== query.status) return false
  if (query.field !== null && project.field?.id !== query.field) return false
  if (query.country !== null && (edition.country ?? notStated) !== query.country) return false
  if (query.year === notStated ? years.length > 0 : query.year !== null && !years.includes(query.year)) return false
  if (words.length === 0) return true
  const text = foldAccents(wordsOf(project, locale))
  return words.every((word) => text.includes(word))
}

/** Everything of a project that can be looked for by words, with the names that its places had before. */
function wordsOf({ code, edition, field, agency, places }: ProjectView, locale: Locale): string {
  const { title, summary, funder, backDonor, implementer, placeNote, source, country } = edition
  return [
    ...[code, title, summary, funder, backDonor, implementer, placeNote, source],
    ...[field?.name, agency?.name, country && presentCountry(country, locale)],
    ...places.flatMap((place) => [place.name, ...place.formerDistricts]),
  ].join(' | ')
}

function inOrder(a: ProjectView, b: ProjectView): number {
  const status = ({ edition }: ProjectView) => projectStatuses.indexOf(edition.status)
  const start = ({ edition }: ProjectView) => edition.period.from ?? 0
  return status(a) - status(b) || start(b) - start(a) || a.code.localeCompare(b.code)
}
