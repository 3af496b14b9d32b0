import { foldAccents } from '../fold-accents'

/** A word in the two forms in which words are compared: with its marks, and without. */
export type ComparedWord = { marked: string; folded: string }

/** Old style writes the tone on the first vowel of these pairs (hòa, thúy), new style on the second (hoà, thuý). */
const newPlacement: Record<string, string> = Object.fromEntries(
  ['oa', 'oe', 'uy'].flatMap(([first, second]) =>
    ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => [
      `${first}${tone}${second}`.normalize('NFC'),
      `${first}${second}${tone}`.normalize('NFC'),
    ]),
  ),
)
const oldPlacement = new RegExp(Object.keys(newPlacement).join('|'), 'g')

/** "HÒA" is compared as "hoà" and as "hoa". The database's search_marked and search_folded do the same. */
export function comparedWord(word: string): ComparedWord {
  const lower = word.normalize('NFC').toLowerCase()
  const marked = lower.replace(oldPlacement, (pair) => newPlacement[pair] ?? pair)
  return { marked, folded: foldAccents(marked) }
}
