import { isLocalized } from '../in-locale'
import { findUntranslated, type Gap } from '../listing-gap'
import { type Locale, otherLocale } from '../locale'
import { type PageContent, type PageKey, type PageKind, pageKinds } from './site-page'

/** What each kind of page cannot be published without; `*` stands for every row. A figure needs its year and source. */
const required: Record<PageKind, string[]> = {
  sections: ['sections.*.heading', 'sections.*.text'],
  journey: ['steps.*.heading', 'steps.*.text', 'steps.*.who'],
  law: ['texts.*.type', 'texts.*.number', 'texts.*.issuer', 'texts.*.about'],
  outline: ['sections.*.heading', 'sections.*.hint'],
  questions: ['questions.*.question', 'questions.*.answer'],
  about: ['figures.*.label', 'figures.*.value', 'figures.*.year', 'figures.*.source', 'people.*.role'],
}

/** What keeps a page from publication in a language; empty when nothing does. A text is written in both languages or in none. */
export function findPageGaps(key: PageKey, content: PageContent, locale: Locale): Gap[] {
  const paths = ['title', 'lead', ...required[pageKinds[key]]].flatMap((pattern) => expand(content, pattern.split('.')))
  const missing = paths.filter((path) => isMissing(valueAt(content, path), locale))
  return [
    ...missing.map((path): Gap => ({ path, problem: 'missing' })),
    ...findUntranslated(content, locale).filter((gap) => !missing.includes(gap.path)),
  ]
}

/** What is written in the other language alone is untranslated rather than missing. */
function isMissing(value: unknown, locale: Locale): boolean {
  if (isLocalized(value)) return value[locale] === '' && value[otherLocale(locale)] === ''
  return value === '' || value === null
}

function expand(value: unknown, steps: string[], before: string[] = []): string[] {
  const [step, ...rest] = steps
  if (step === undefined) return [before.join('.')]
  const inner = value as Record<string, unknown>
  const names = step === '*' ? Object.keys(inner) : [step]
  return names.flatMap((name) => expand(inner[name], rest, [...before, name]))
}

function valueAt(content: object, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], content)
}
