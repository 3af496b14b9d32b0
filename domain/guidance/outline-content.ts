import { z } from 'zod'
import type { FormReader } from '../form/form-reader'
import { rowId } from '../key'
import { localizedText } from '../localized-text'
import { pageHead, readPageHead } from '../site-page/page-head'

/** What stands under a heading of a template beside its hint: room for words, or one of the tables of a proposal. */
export const outlineParts = [
  'text',
  'facts',
  'people',
  'results',
  'schedule',
  'budget',
  'funding',
  'risks',
  'readiness',
  'contact',
] as const
export type OutlinePart = (typeof outlineParts)[number]

export const outlineLevels = ['1', '2'] as const

const outlineSection = z.object({
  id: rowId,
  /** 1 for a section, 2 for a part of the section before it. */
  level: z.enum(outlineLevels),
  heading: localizedText,
  hint: localizedText,
  part: z.enum(outlineParts),
})

/** A template to download: the headings of a document, each with a hint on how to fill it in. */
export const outlineContent = z.object({
  ...pageHead,
  sections: z.array(outlineSection).max(60),
})

export type OutlineContent = z.infer<typeof outlineContent>

/** Reads a template out of its form. */
export function readOutline(form: FormReader): OutlineContent {
  return {
    ...readPageHead(form),
    sections: form.rows('sections', 60, (row) => ({
      level: form.choice(`${row}.level`, outlineLevels) ?? '1',
      heading: form.lines(`${row}.heading`),
      hint: form.texts(`${row}.hint`),
      part: form.choice(`${row}.part`, outlineParts) ?? 'text',
    })),
  }
}
