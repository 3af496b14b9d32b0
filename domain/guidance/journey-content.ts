import { z } from 'zod'
import type { FormReader } from '../form/form-reader'
import { rowId } from '../key'
import { localizedText } from '../localized-text'
import { pageHead, readPageHead } from '../site-page/page-head'

/** One step: what happens, who acts, how long it takes and which papers it needs. */
const step = z.object({
  id: rowId,
  heading: localizedText,
  text: localizedText,
  who: localizedText,
  duration: localizedText,
  papers: localizedText,
})

/** The way from the first message to handover, as a donor or a local partner goes it. */
export const journeyContent = z.object({
  ...pageHead,
  steps: z.array(step).max(20),
  note: localizedText,
})

export type JourneyContent = z.infer<typeof journeyContent>

/** Reads such a page out of its form. */
export function readJourney(form: FormReader): JourneyContent {
  return {
    ...readPageHead(form),
    steps: form.rows('steps', 20, (row) => ({
      heading: form.lines(`${row}.heading`),
      text: form.texts(`${row}.text`),
      who: form.lines(`${row}.who`),
      duration: form.lines(`${row}.duration`),
      papers: form.texts(`${row}.papers`),
    })),
    note: form.texts('note'),
  }
}
