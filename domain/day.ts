import { z } from 'zod'

/** The zone in which a day begins and ends for everyone who uses the product. */
export const timeZone = 'Asia/Ho_Chi_Minh'

/** A calendar day as YYYY-MM-DD, without a time or a zone. */
export const day = z.iso.date()

/** A calendar month as YYYY-MM. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** The calendar day that it is in Viet Nam at a moment. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment)
}
