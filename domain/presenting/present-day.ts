import { timeZone } from '../day'
import type { Locale } from '../locale'

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }

/** A calendar day (YYYY-MM-DD): "12 Nov 2026" and "12/11/2026". */
export function presentDay(day: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions =
    locale === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' }
  return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** A calendar month (YYYY-MM): "April 2027" and "tháng 4/2027". */
export function presentMonth(month: string, locale: Locale): string {
  const [year, number] = month.split('-')
  if (locale === 'vi') return `tháng ${Number(number)}/${year}`
  return new Intl.DateTimeFormat(tags.en, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}

/** A moment, to the minute, as clocks in Viet Nam show it: "12 Nov 2026, 10:42" and "10:42 12/11/2026". */
export function presentMoment(moment: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], {
    ...(locale === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(moment)
}

/** The time of day in Viet Nam, the same in both languages: "10:42". */
export function presentClock(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(moment)
}
