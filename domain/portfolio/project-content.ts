import { z } from 'zod'
import { key, localityCode } from '../key'
import { localizedText } from '../localized-text'
import { amount, currencies } from '../money/money'
import { partDay } from '../part-day'
import { country } from './country'

/**
 * How a project stands. `recorded` is for what is known only from a plan or report of an earlier year: it says what was
 * written then and nothing about today.
 */
export const projectStatuses = ['underway', 'pipeline', 'completed', 'recorded'] as const
export type ProjectStatus = (typeof projectStatuses)[number]

const year = z.number().int().min(1975).max(2100).nullable()

/**
 * A project of the province's portfolio, in both languages as one document. What the source does not state stays empty or
 * null and is shown as not stated; nothing is guessed.
 */
export const projectContent = z.object({
  title: localizedText,
  summary: localizedText,
  status: z.enum(projectStatuses),
  /** How the source puts the project's state: "being carried out in the province". */
  stated: localizedText,
  /** Who gives the money to the project. */
  funder: localizedText,
  /** Who gives it to the funder or implementer. */
  backDonor: localizedText,
  implementer: localizedText,
  /** Where the money comes from. */
  country: country.nullable(),
  field: key.nullable(),
  /** The local partner. */
  agency: key.nullable(),
  localities: z.array(localityCode).max(200),
  provinceWide: z.boolean(),
  /** Where, in the source's own words, when it names no communes. */
  placeNote: localizedText,
  period: z.object({ from: year, to: year }),
  currency: z.enum(currencies),
  /** In minor units of `currency`. */
  value: amount.nullable(),
  /** The document that all of this was taken from. */
  source: localizedText,
  /** The day of which all of this is true. */
  asOf: partDay.nullable(),
})

export type ProjectContent = z.infer<typeof projectContent>

const none = () => ({ vi: '', en: '' })

/** A project of which nothing is written yet. */
export function emptyProject(): ProjectContent {
  return {
    title: none(),
    summary: none(),
    status: 'underway',
    stated: none(),
    funder: none(),
    backDonor: none(),
    implementer: none(),
    country: null,
    field: null,
    agency: null,
    localities: [],
    provinceWide: false,
    placeNote: none(),
    period: { from: null, to: null },
    currency: 'USD',
    value: null,
    source: none(),
    asOf: null,
  }
}
