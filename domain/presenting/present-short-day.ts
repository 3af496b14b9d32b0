import type { Locale } from '../locale'

/** A calendar day (YYYY-MM-DD) without its year, for places where the year is plain: "23 Nov" and "23/11". */
export function presentShortDay(day: string, locale: Locale): string {
  const [tag, month] = locale === 'vi' ? (['vi-VN', '2-digit'] as const) : (['en-GB', 'short'] as const)
  return new Intl.DateTimeFormat(tag, { day: locale === 'vi' ? '2-digit' : 'numeric', month, timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace('-', '/')
}
