import { readAbout } from '../about/about-content'
import type { FormEntries } from '../form/form-entries'
import { type FieldProblem, FormReader } from '../form/form-reader'
import { toEntries } from '../form/to-entries'
import { readJourney } from '../guidance/journey-content'
import { readLaw } from '../guidance/law-content'
import { readOutline } from '../guidance/outline-content'
import { readQuestions } from '../guidance/questions-content'
import { readSections } from './sections-content'
import { type PageContent, type PageKey, pageKinds, parsePage } from './site-page'

/** The lists of pages whose rows are added, removed and moved at the desk. */
export const pageLists = ['sections', 'steps', 'texts', 'questions', 'figures', 'people'] as const

const readers = {
  sections: readSections,
  journey: readJourney,
  law: readLaw,
  outline: readOutline,
  questions: readQuestions,
  about: readAbout,
}

/** A page as the entries of its form. The only numbers are years, which are not grouped. */
export function pageToEntries(content: PageContent): FormEntries {
  return toEntries(content, String)
}

export type ReadPage = { content: PageContent; problems: [] } | { content: null; problems: FieldProblem[] }

/**
 * Reads a page out of its form; field names are the paths of the document. Nothing has to be filled in, as a draft may
 * be incomplete; but what is filled in must be readable, or nothing is returned but the problems.
 */
export function readPage(key: PageKey, entries: FormEntries): ReadPage {
  const form = new FormReader(entries)
  const candidate = readers[pageKinds[key]](form)
  if (form.problems.length > 0) return { content: null, problems: form.problems }
  return { content: parsePage(key, candidate), problems: [] }
}
