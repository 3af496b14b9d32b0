import 'server-only'
import { longestSearch } from '@/domain/catalogue/catalogue-query'
import { cleanLine } from '@/domain/clean-text'
import { correctTerms, countMatches } from './correct-terms'
import { readTerms, type Terms } from './read-terms'
import { type Weighed, writeQueries } from './write-queries'

/** What a search was read as, what was answered to it, and the words searched instead where it had a slip. */
export type Forgiven<Answer> = { terms: Terms | null; answer: Answer; corrected: string | null }

/**
 * Asks with the words of a search as they are; when that answers nothing, and no listing has the words at all, with the
 * words that were probably meant.
 */
export async function forgive<Answer>(
  typed: string,
  ask: (queries: Weighed[]) => Promise<Answer>,
  isNothing: (answer: Answer) => boolean,
): Promise<Forgiven<Answer>> {
  const q = cleanLine(typed).slice(0, longestSearch).toWellFormed()
  const terms = await readTerms(q)
  const queries = terms ? writeQueries(terms) : []
  const answer = await ask(queries)
  if (!terms || !isNothing(answer) || (await countMatches(queries)) > 0) return { terms, answer, corrected: null }
  const corrected = await correctTerms(q, terms)
  if (!corrected) return { terms, answer, corrected: null }
  return { terms: corrected.terms, answer: await ask(writeQueries(corrected.terms)), corrected: corrected.q }
}
