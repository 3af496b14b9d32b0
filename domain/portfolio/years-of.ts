import { yearOf } from '../part-day'
import type { ProjectContent } from './project-content'

/**
 * The years in which a project ran or will run, as far as its source states them; empty where it states none. A project
 * without an end ran at least until the day of which its record is true; of one without a beginning only the end is known.
 */
export function yearsOf({ period, asOf }: Pick<ProjectContent, 'period' | 'asOf'>): number[] {
  const { from, to } = period
  if (from === null) return to === null ? [] : [to]
  const end = to ?? Math.max(from, asOf ? yearOf(asOf) : from)
  return Array.from({ length: Math.max(0, end - from) + 1 }, (_, i) => from + i)
}
