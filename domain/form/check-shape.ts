import type { z } from 'zod'
import type { FieldProblem } from './form-reader'

/** A document that was read out of its form, or else the problems of its fields. */
export type ReadForm<Content> = { content: Content; problems: [] } | { content: null; problems: FieldProblem[] }

/** What was read out of a form, once no field of it has a problem and it has the shape of its document. */
export function checkShape<Content>(
  schema: z.ZodType<Content>,
  candidate: unknown,
  problems: FieldProblem[],
): ReadForm<Content> {
  if (problems.length > 0) return { content: null, problems }
  const result = schema.safeParse(candidate)
  if (result.success) return { content: result.data, problems: [] }
  // Only a form that was not made by the editor comes here: keys and numbers it never offers.
  return {
    content: null,
    problems: result.error.issues.map((issue) => ({ path: issue.path.join('.'), problem: 'choice' })),
  }
}
