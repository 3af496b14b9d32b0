import { z } from 'zod'
import { day } from '../day'
import type { FormReader } from '../form/form-reader'
import { rowId } from '../key'
import { localizedText, text } from '../localized-text'
import { pageHead, readPageHead } from '../site-page/page-head'

/** What the department itself says of a text; dates and a successor refine it, see `validityOn`. */
export const standings = ['in-force', 'unconfirmed', 'ended'] as const

/** A legal text or plan of the register. */
const lawText = z.object({
  id: rowId,
  /** What kind of text it is, as it stands before the number: "Nghị định số", "Decree". */
  type: localizedText,
  number: text(),
  issuer: localizedText,
  about: localizedText,
  issuedOn: day.nullable(),
  effectiveOn: day.nullable(),
  /** The first day on which it no longer holds. */
  endedOn: day.nullable(),
  standing: z.enum(standings),
  /** The number of the text that took its place; empty when none did. */
  replacedBy: text(),
  note: localizedText,
  /** Where the official text is to be read; empty when no sure address is known. */
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
})

/** The register of what foreign NGO aid is received under. */
export const lawContent = z.object({
  ...pageHead,
  texts: z.array(lawText).max(100),
  note: localizedText,
})

export type LawContent = z.infer<typeof lawContent>
export type LawText = LawContent['texts'][number]

/** Reads the register out of its form. */
export function readLaw(form: FormReader): LawContent {
  return {
    ...readPageHead(form),
    texts: form.rows('texts', 100, (row) => ({
      type: form.lines(`${row}.type`),
      number: form.line(`${row}.number`, 60),
      issuer: form.lines(`${row}.issuer`),
      about: form.texts(`${row}.about`),
      issuedOn: form.day(`${row}.issuedOn`),
      effectiveOn: form.day(`${row}.effectiveOn`),
      endedOn: form.day(`${row}.endedOn`),
      standing: form.choice(`${row}.standing`, standings) ?? 'unconfirmed',
      replacedBy: form.line(`${row}.replacedBy`, 60),
      note: form.texts(`${row}.note`),
      url: form.url(`${row}.url`),
    })),
    note: form.texts('note'),
  }
}
