import { dayAfter } from '../day-after'

/** The Monday (YYYY-MM-DD) of the week in which a calendar day lies. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return dayAfter(day, -((weekday + 6) % 7))
}

/** The Mondays of the last weeks, the oldest first; the last is that of the week in which `today` lies. */
export function lastWeeks(today: string, count: number): string[] {
  const last = mondayOf(today)
  return Array.from({ length: count }, (_, i) => dayAfter(last, 7 * (i + 1 - count)))
}
