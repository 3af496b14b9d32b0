import type { TextPiece } from './catalogue-results'
import { type ComparedWord, comparedWord } from './compared-word'
import { isSyllable } from './is-syllable'

/** A word looked for: as it is compared, with its English stem where it has one, or as the beginning of words. */
export type SoughtWord = ComparedWord & { stem: string | null; prefix: boolean }

type Token = ComparedWord & { from: number; to: number }

/**
 * Cuts a text into pieces, those looked for marked. Accents, case and Unicode form do not matter, but where a word was
 * typed with its marks and the text has it so, only those count. Syllables that belong together are marked only where
 * they stand together, if they do anywhere. Joined, the pieces are the text; no letter is parted from its marks.
 */
export function markMatches(text: string, sought: readonly SoughtWord[]): TextPiece[] {
  const tokens = tokensOf(text)
  const hits = together(
    tokens,
    tokens.map((token) => matchesOf(token, tokens, sought)),
    sought,
  )
  const pieces: TextPiece[] = []
  let at = 0
  for (const [i, token] of tokens.entries()) {
    if (!hits[i]) continue
    const between = text.slice(at, token.from)
    const last = pieces.at(-1)
    if (last?.match && /^\s+$/u.test(between)) last.text += between + text.slice(token.from, token.to)
    else {
      if (between !== '') pieces.push({ text: between, match: false })
      pieces.push({ text: text.slice(token.from, token.to), match: true })
    }
    at = token.to
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), match: false })
  return pieces
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((found) => ({
    ...comparedWord(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }))
}

/** The places, among the words sought, of those that a token is. */
function matchesOf(token: Token, tokens: readonly Token[], sought: readonly SoughtWord[]): number[] {
  return sought.flatMap((word, i) => {
    if (word.marked !== word.folded && tokens.some((one) => one.marked === word.marked))
      return token.marked === word.marked ? [i] : []
    return isForm(token, word) ? [i] : []
  })
}

function isForm({ folded }: Token, word: SoughtWord): boolean {
  if (folded === word.folded || (word.prefix && folded.startsWith(word.folded))) return true
  return word.stem !== null && englishForms(word.stem).test(folded)
}

const endings = 's|es|e|ed|d|ing|ings|er|ers|ies|ied|y|ly|ion|ions|ment|ments|al|ally|ness'

function englishForms(stem: string): RegExp {
  const last = stem.at(-1) ?? ''
  const base = last === 'i' ? `${stem.slice(0, -1)}(?:i|y)` : `${stem}${last}?`
  return new RegExp(`^${base}(?:${endings})?$`)
}

/** Drops syllables that stand alone where the text has them together with their neighbours of the query. */
function together(tokens: readonly Token[], matches: number[][], sought: readonly SoughtWord[]): boolean[] {
  const follows = (i: number) => matches[i]?.some((one) => matches[i + 1]?.includes(one + 1)) ?? false
  const joined = tokens.map((_, i) => follows(i) || follows(i - 1))
  const any = joined.includes(true)
  return tokens.map((_, i) => {
    const found = matches[i] ?? []
    if (found.length === 0) return false
    return joined[i] || !any || found.some((one) => !isSyllable(sought[one]?.folded ?? ''))
  })
}
