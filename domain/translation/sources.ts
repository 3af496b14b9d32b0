import { z } from 'zod'
import { localizedTexts } from './localized-texts'
import { textHash } from './text-hash'

/** For English texts, by path, the fingerprint of the Vietnamese that they were made from. Not every text has one. */
export const sources = z.record(z.string(), z.string())
export type Sources = z.infer<typeof sources>

type Save = {
  before: unknown
  after: unknown
  /** What was remembered before this save. */
  remembered: Sources
  /** The paths of texts whose English was confirmed to say what the Vietnamese says now. */
  confirmed?: readonly string[]
}

/**
 * What is remembered after a save. An English text that was written, changed or confirmed says what the Vietnamese says now. One
 * that stayed keeps its memory; where there is none it was made from the Vietnamese as that stood before. Texts that are no
 * longer there are forgotten.
 */
export function rememberSources({ before, after, remembered, confirmed = [] }: Save): Sources {
  const old = localizedTexts(before)
  const entries = [...localizedTexts(after)].flatMap(([path, text]): [string, string][] => {
    if (text.en === '') return []
    const was = old.get(path)
    // Where no Vietnamese stood before, it was made from the English.
    const isMade = was?.en !== text.en || was.vi === ''
    if (confirmed.includes(path) || isMade) return [[path, textHash(text.vi)]]
    const memory = remembered[path] ?? (was.vi === text.vi ? undefined : textHash(was.vi))
    return memory === undefined ? [] : [[path, memory]]
  })
  return Object.fromEntries(entries)
}

/** The paths of texts whose Vietnamese changed after their English was made. */
export function findStale(content: unknown, remembered: Sources): string[] {
  return [...localizedTexts(content)]
    .filter(([path, { vi, en }]) => {
      const memory = remembered[path]
      return vi !== '' && en !== '' && memory !== undefined && memory !== textHash(vi)
    })
    .map(([path]) => path)
}

/** How many English texts are out of date. */
export function countStale(content: unknown, remembered: Sources): number {
  return findStale(content, remembered).length
}

/**
 * The Vietnamese that a text's English was made from, looked for in earlier documents, the latest first; null where none
 * of them has it.
 */
export function findEarlierVietnamese(path: string, remembered: Sources, earlier: readonly unknown[]): string | null {
  for (const document of earlier) {
    const text = localizedTexts(document).get(path)
    if (text && textHash(text.vi) === remembered[path]) return text.vi
  }
  return null
}
