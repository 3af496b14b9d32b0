import { z } from 'zod'
import type { FormReader } from '../form/form-reader'
import { rowId } from '../key'
import { localizedText } from '../localized-text'
import { pageHead, readPageHead } from '../site-page/page-head'

/** Questions that donors and local partners ask, with their answers. A question's id is its anchor on the page. */
export const questionsContent = z.object({
  ...pageHead,
  questions: z.array(z.object({ id: rowId, question: localizedText, answer: localizedText })).max(60),
})

export type QuestionsContent = z.infer<typeof questionsContent>

/** Reads such a page out of its form. */
export function readQuestions(form: FormReader): QuestionsContent {
  return {
    ...readPageHead(form),
    questions: form.rows('questions', 60, (row) => ({
      question: form.lines(`${row}.question`),
      answer: form.texts(`${row}.answer`),
    })),
  }
}
