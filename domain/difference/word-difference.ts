import { diffArrays } from 'diff'

/** A run of words that stayed, went or came. */
export type Run = { text: string; how: 'same' | 'removed' | 'added' }

const words = new Intl.Segmenter('vi', { granularity: 'word' })
const split = (text: string) => [...words.segment(text)].map(({ segment }) => segment)

/** Two texts that share little are told as one for the other; to look for more would take seconds. */
const maxEditLength = 1500

const run = (text: string, how: Run['how']): Run => ({ text, how })

/**
 * What differs between two texts, word by word, in reading order; a number with its separators is one word. The runs that
 * did not come make up the text before, those that did not go the text after.
 */
export function wordDifference(before: string, after: string): Run[] {
  const parts = diffArrays(split(before), split(after), { maxEditLength })
  if (!parts) return [run(before, 'removed'), run(after, 'added')]
  return parts.map(({ value, added, removed }) => run(value.join(''), added ? 'added' : removed ? 'removed' : 'same'))
}
