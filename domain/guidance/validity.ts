import type { LawText } from './law-content'

/** How a text stands on a day, as readers are told it. */
export type Validity = 'in-force' | 'not-yet' | 'replaced' | 'ended' | 'unconfirmed'

/**
 * How a legal text stands on a calendar day (YYYY-MM-DD). Its dates decide where they are known; a successor means that
 * it is replaced, from the day it ended where that is known; otherwise the department's own word counts.
 */
export function validityOn(
  text: Pick<LawText, 'effectiveOn' | 'endedOn' | 'standing' | 'replacedBy'>,
  day: string,
): Validity {
  const { effectiveOn, endedOn, standing, replacedBy } = text
  if (endedOn !== null && endedOn <= day) return replacedBy === '' ? 'ended' : 'replaced'
  if (endedOn === null && replacedBy !== '') return 'replaced'
  if (effectiveOn !== null && effectiveOn > day) return 'not-yet'
  return standing
}
