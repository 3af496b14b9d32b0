import type { Locale } from '../locale'
import { presentDay, presentMonth } from './present-day'

/** A day as exactly as it is known: "14 Mar 2022", "March 2022", "2022"; "14/03/2022", "tháng 3/2022", "năm 2022". */
export function presentPartDay(day: string, locale: Locale): string {
  if (day.length === 4) return locale === 'vi' ? `năm ${day}` : day
  return day.length === 7 ? presentMonth(day, locale) : presentDay(day, locale)
}
