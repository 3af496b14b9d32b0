import type { z } from 'zod'
import { aboutContent } from '../about/about-content'
import { journeyContent } from '../guidance/journey-content'
import { lawContent } from '../guidance/law-content'
import { outlineContent } from '../guidance/outline-content'
import { questionsContent } from '../guidance/questions-content'
import type { InLocale } from '../in-locale'
import { sectionsContent } from './sections-content'

/** The pages that staff write as a whole, in the order in which the desk lists them, and what each is made of. */
export const pageKinds = {
  guidance: 'sections',
  donors: 'journey',
  partners: 'journey',
  law: 'law',
  templates: 'sections',
  'concept-note': 'outline',
  'project-document': 'outline',
  questions: 'questions',
  about: 'about',
  accessibility: 'sections',
  privacy: 'sections',
} as const

export type PageKey = keyof typeof pageKinds
export type PageKind = (typeof pageKinds)[PageKey]

/** Those with an address of their own; the outlines are the contents of Word templates. */
export type ReadablePageKey = { [Key in PageKey]: (typeof pageKinds)[Key] extends 'outline' ? never : Key }[PageKey]

export const pageKeys = Object.keys(pageKinds) as PageKey[]

export function isPageKey(value: string): value is PageKey {
  return pageKeys.some((key) => key === value)
}

const schemas = {
  sections: sectionsContent,
  journey: journeyContent,
  law: lawContent,
  outline: outlineContent,
  questions: questionsContent,
  about: aboutContent,
}

type Contents = { [Kind in PageKind]: z.infer<(typeof schemas)[Kind]> }

/** A page's document in both languages, and in one. */
export type PageContent<Key extends PageKey = PageKey> = Contents[(typeof pageKinds)[Key]]
export type PageEdition<Key extends PageKey = PageKey> = InLocale<PageContent<Key>>

/** Reads a stored document. @throws ZodError when it does not have the shape of its page. */
export function parsePage<Key extends PageKey>(key: Key, content: unknown): PageContent<Key> {
  return schemas[pageKinds[key]].parse(content) as PageContent<Key>
}
