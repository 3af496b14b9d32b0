import type { Locale } from '../locale'

/** A calendar month (YYYY-MM) for the axis of a chart: "Apr 2027" and "4/2027". */
export function presentShortMonth(month: string, locale: Locale): string {
  const [year, number] = month.split('-')
  if (locale === 'vi') return `${Number(number)}/${year}`
  return new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}
