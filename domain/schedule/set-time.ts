import { timeZone } from '../day'

/** How far ahead a time can be set: further off it would be a slip of the pen. */
const mostDays = 730

/** The moment that a date and time field (`2026-12-02T09:00`) names in Viet Nam; null when it names none. */
export function parseSetTime(text: string): Date | null {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?$/.exec(text.trim())
  if (!found) return null
  const moment = new Date(`${found[1]}T${found[2]}:00+07:00`)
  // A day that does not exist would roll over into the next month.
  return Number.isNaN(moment.getTime()) || toSetTime(moment) !== `${found[1]}T${found[2]}` ? null : moment
}

/** A moment as a date and time field shows it, in Viet Nam. */
export function toSetTime(moment: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment)
  return parts.replace(' ', 'T')
}

/** Whether something can still be set for this moment. */
export function canBeSet(moment: Date, now: Date): boolean {
  const ahead = moment.getTime() - now.getTime()
  return ahead > 0 && ahead <= mostDays * 86_400_000
}
