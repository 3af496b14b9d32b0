import { z } from 'zod'
import { day } from '../day'
import type { FormReader } from '../form/form-reader'
import { rowId } from '../key'
import { localizedText } from '../localized-text'
import { pageHead, readPageHead } from './page-head'

/** A page of sections, each a heading over a text; `checkedOn` is the day on which somebody last held it against the facts. */
export const sectionsContent = z.object({
  ...pageHead,
  sections: z.array(z.object({ id: rowId, heading: localizedText, text: localizedText })).max(30),
  checkedOn: day.nullable(),
})

export type SectionsContent = z.infer<typeof sectionsContent>

/** Reads such a page out of its form. */
export function readSections(form: FormReader): SectionsContent {
  return {
    ...readPageHead(form),
    sections: form.rows('sections', 30, (row) => ({
      heading: form.lines(`${row}.heading`),
      text: form.texts(`${row}.text`),
    })),
    checkedOn: form.day('checkedOn'),
  }
}
