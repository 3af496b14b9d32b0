import { z } from 'zod'
import { day, month } from './day'

/** A day as exactly as it is known: YYYY-MM-DD, YYYY-MM or YYYY. */
export const partDay = z.union([day, month, z.string().regex(/^(19|20)\d\d$/)])

/** The year of a day that may be known in part. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/**
 * Reads a day as people write it, as exactly as they know it: "31/1/2027", "1/2027", "2027", or in the order of computers.
 * Null for what is none.
 */
export function readPartDay(typed: string): string | null {
  const parts = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(typed)
  const value = parts
    ? [parts[3], ...[parts[2], parts[1]].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-')
    : typed
  return partDay.safeParse(value).success ? value : null
}
