/** Words that belong together: one, or several in a row that stand next to each other, as in quotes or "gravity-fed". */
export type TypedPart = string[]

/** What a reader typed. A listing is sought that holds every part of one of the alternatives, and nothing of `without`. */
export type TypedWords = { alternatives: TypedPart[][]; without: TypedPart[] }

const mostWords = 12
const piece = /(-?)"([^"]*)"|\S+/g
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/**
 * Reads a search as a reader means it: quotes hold words together, a minus leaves out, "or" offers another. Signs that
 * mean nothing are passed over; words beyond the twelfth are too.
 */
export function readWords(q: string): TypedWords {
  const typed: TypedWords = { alternatives: [[]], without: [] }
  let left = mostWords
  for (const [text, minus, quoted] of q.replace(/[“”„«»]/g, '"').matchAll(piece)) {
    const words = ((quoted ?? text).match(word) ?? []).slice(0, left)
    if (quoted === undefined && /^(?:or|\|+|hoặc)$/iu.test(text)) {
      if (typed.alternatives.at(-1)?.length) typed.alternatives.push([])
    } else if (words.length > 0) {
      left -= words.length
      if (minus || /^-[\p{L}\p{N}]/u.test(text)) typed.without.push(words)
      else typed.alternatives.at(-1)?.push(words)
    }
  }
  return { ...typed, alternatives: typed.alternatives.filter((parts) => parts.length > 0) }
}
