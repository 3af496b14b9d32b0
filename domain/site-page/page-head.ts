import type { FormReader } from '../form/form-reader'
import { localizedText } from '../localized-text'

/** What every page of the site that staff write begins with: its title, and a sentence or two that say what is there. */
export const pageHead = { title: localizedText, lead: localizedText }

/** Reads the beginning of a page out of its form. */
export function readPageHead(form: FormReader) {
  return { title: form.lines('title'), lead: form.texts('lead') }
}
