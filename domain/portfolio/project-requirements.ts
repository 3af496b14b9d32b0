import { findUntranslated, type Gap } from '../listing-gap'
import type { Locale } from '../locale'
import type { ProjectContent } from './project-content'

/**
 * What still keeps a project from being published, in the order of the document; it is published in both languages at
 * once. Most facts may be unknown; but who is behind it, where that is written, and when that was true must be said.
 */
export function findProjectGaps(project: ProjectContent, locale: Locale): Gap[] {
  const { title, funder, backDonor, implementer, status, stated, source, asOf, period } = project
  const facts: [string, boolean][] = [
    ['title', title[locale] !== ''],
    ['stated', status !== 'recorded' || stated[locale] !== ''],
    ['funder', [funder, backDonor, implementer].some((who) => who[locale] !== '')],
    ['source', source[locale] !== ''],
    ['asOf', asOf !== null],
  ]
  const missing: Gap[] = facts.filter(([, there]) => !there).map(([path]) => ({ path, problem: 'missing' }))
  const known = new Set(missing.map((gap) => gap.path))
  const untranslated = findUntranslated(project, locale).filter((gap) => !known.has(gap.path))
  const backwards = period.from !== null && period.to !== null && period.to < period.from
  return [
    ...missing,
    ...untranslated,
    ...(backwards ? [{ path: 'period.to', problem: 'end-before-start' } satisfies Gap] : []),
  ]
}
