import { isLocalized } from './in-locale'
import { type Locale, otherLocale } from './locale'

/** Why a document cannot be published yet in a language. */
export type GapProblem =
  | 'missing'
  | 'untranslated'
  | 'more-than-people'
  | 'more-than-sought'
  | 'outside-duration'
  | 'end-before-start'

/** One thing that keeps a document from publication; `path` names the place in the document: `budget.2.label`. */
export type Gap = { path: string; problem: GapProblem }

/** Texts that are written in the other language but not in this one, wherever they stand in the document. */
export function findUntranslated(document: unknown, locale: Locale, path = ''): Gap[] {
  if (isLocalized(document)) {
    return document[locale] === '' && document[otherLocale(locale)] !== '' ? [{ path, problem: 'untranslated' }] : []
  }
  if (document === null || typeof document !== 'object') return []
  return Object.entries(document).flatMap(([name, value]) =>
    findUntranslated(value, locale, path === '' ? name : `${path}.${name}`),
  )
}
