import type { NeedSummary } from './need-view'

const latest = '9999-12-31'

/** The order of needs in lists: the urgent first, then the nearest deadline; equals stay as they were. */
export function bySoonest({ edition: a }: NeedSummary, { edition: b }: NeedSummary): number {
  return Number(b.urgent) - Number(a.urgent) || (a.deadline ?? latest).localeCompare(b.deadline ?? latest)
}
