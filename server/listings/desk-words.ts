import 'server-only'
import { slipDistance } from '@/domain/catalogue/slip-distance'
import { cleanLine } from '@/domain/clean-text'
import { foldAccents } from '@/domain/fold-accents'
import type { ListingKind } from '@/domain/listing-state'
import { db } from '../db'

/**
 * The words of a search at the desk. A listing matches when it has each of `words` (one of its alternatives), or stands in
 * one of `places`, which the whole search names. `corrected` is what was searched instead where a word had a slip.
 */
export type DeskWords = { words: string[][]; places: string[]; corrected: string | null }

const mostWords = 12
const mostAlternatives = 4
const longWord = 8
/** How long the vocabulary of a kind is kept, in milliseconds: it takes far longer to gather than to look through. */
const vocabularyLasts = 15_000

/** Reads what was typed as words without accents, with slips put right by words that listings have; null when there are none. */
export async function readDeskWords(kind: ListingKind, q: string): Promise<DeskWords | null> {
  const typed = foldAccents(cleanLine(q).slice(0, 200))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
  if (typed.length === 0) return null
  const [places, known] = await Promise.all([findPlaces(typed.join(' ')), findKnown(kind, typed)])
  const unknown = typed.filter((word) => !known.has(word))
  if (unknown.length === 0 || places.length > 0) {
    return { words: typed.map((word) => [word]), places, corrected: null }
  }
  const vocabulary = await vocabularyOf(kind)
  const words = typed.map((word) => (known.has(word) ? [word] : nearest(word, vocabulary)))
  const isRight = words.every((alternatives, at) => alternatives[0] === typed[at])
  return { words, places, corrected: isRight ? null : words.map(([first]) => first).join(' ') }
}

/** Which words some listing of the kind has, whole or as a beginning. */
async function findKnown(kind: ListingKind, words: string[]): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${words}::text[]) AS word
    WHERE EXISTS (
      SELECT 1 FROM "Listing" WHERE kind = ${kind}::"ListingKind" AND position(' ' || word in "deskWords") > 0
    )`
  return new Set(rows.map(({ word }) => word))
}

/** The communes that have, or had, the whole of what was typed in one of their names or districts. */
async function findPlaces(phrase: string): Promise<string[]> {
  if (phrase.length < 3) return []
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT l.id FROM "Locality" l,
      unnest(l."formerNames" || l."formerDistricts" || ARRAY[l.name ->> 'vi', l.name ->> 'en']) AS called
    WHERE ' ' || search_words(called) || ' ' LIKE '% ' || ${phrase} || ' %'`
  return rows.map(({ id }) => id)
}

const kept = new Map<ListingKind, { until: number; words: Promise<string[]> }>()

function vocabularyOf(kind: ListingKind): Promise<string[]> {
  const found = kept.get(kind)
  if (found && found.until > Date.now()) return found.words
  const words = db().$queryRaw<{ word: string }[]>`
      SELECT DISTINCT word FROM "Listing", unnest(string_to_array("deskWords", ' ')) AS word
      WHERE kind = ${kind}::"ListingKind" AND length(word) >= 3`.then((rows) => rows.map(({ word }) => word))
  words.catch(() => kept.delete(kind))
  kept.set(kind, { until: Date.now() + vocabularyLasts, words })
  return words
}

/** The words that the fewest slips lead to; the word itself where none is near. */
function nearest(word: string, vocabulary: string[]): string[] {
  if (word.length < 3) return [word]
  const most = word.length >= longWord ? 2.3 : 1.3
  const near = vocabulary
    .filter((other) => Math.abs(other.length - word.length) <= 2)
    .map((other) => ({ other, cost: slipDistance(word, other) }))
    .filter(({ cost }) => cost <= most)
    .toSorted((a, b) => a.cost - b.cost || a.other.localeCompare(b.other))
  const best = near.filter(({ cost }) => cost === near[0]?.cost).slice(0, mostAlternatives)
  return best.length > 0 ? best.map(({ other }) => other) : [word]
}
