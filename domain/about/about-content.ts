import { z } from 'zod'
import type { FormReader } from '../form/form-reader'
import { key, rowId } from '../key'
import { localizedText, text } from '../localized-text'
import { pageHead, readPageHead } from '../site-page/page-head'

/** A figure of the province: nothing is said without its year and its source. */
const figure = z.object({
  id: rowId,
  /** The priority field that it belongs to; null for the province as a whole. */
  field: key.nullable(),
  label: localizedText,
  /** As each language writes it: "9.361,38" and "9,361.38". */
  value: localizedText,
  unit: localizedText,
  year: z.number().int().min(1900).max(2100).nullable(),
  source: localizedText,
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
})

/** Someone to turn to, by what they are asked about. */
const person = z.object({
  id: rowId,
  role: localizedText,
  name: text(),
  duties: localizedText,
  email: z.union([z.literal(''), z.email().max(254)]),
  phone: text(),
  /** Invented, to show the page; removed with all sample data. */
  sample: z.boolean(),
})

/** What the site says about the province and the people who answer for it. */
export const aboutContent = z.object({
  ...pageHead,
  text: localizedText,
  figures: z.array(figure).max(80),
  people: z.array(person).max(30),
})

export type AboutContent = z.infer<typeof aboutContent>

/** Reads the page out of its form. */
export function readAbout(form: FormReader): AboutContent {
  return {
    ...readPageHead(form),
    text: form.texts('text'),
    figures: form.rows('figures', 80, (row) => ({
      field: form.line(`${row}.field`, 60) || null,
      label: form.lines(`${row}.label`),
      value: form.lines(`${row}.value`, 60),
      unit: form.lines(`${row}.unit`, 60),
      year: form.year(`${row}.year`),
      source: form.lines(`${row}.source`),
      url: form.url(`${row}.url`),
    })),
    people: form.rows('people', 30, (row) => ({
      role: form.lines(`${row}.role`),
      name: form.line(`${row}.name`),
      duties: form.texts(`${row}.duties`),
      email: form.email(`${row}.email`),
      phone: form.line(`${row}.phone`, 60),
      sample: form.isTicked(`${row}.sample`),
    })),
  }
}
