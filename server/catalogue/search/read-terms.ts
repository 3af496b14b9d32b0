import 'server-only'
import type { SoughtWord } from '@/domain/catalogue/mark-matches'
import { readWords, type TypedPart } from '@/domain/catalogue/read-words'
import { db } from '../../db'

/** A word to search by. `known`: published texts hold it, in this or another form, or begin a word with it (`prefix`). */
export type Term = SoughtWord & { known: boolean }

/** A search as terms; the shape is that of `TypedWords`. */
export type Terms = { alternatives: Term[][][]; without: Term[][] }

type Row = { n: number; marked: string; folded: string; stem: string | null; known: boolean; begins: boolean }

/** Reads a search, with what the vocabulary of published texts knows of its words. Null when it has no words. */
export async function readTerms(q: string): Promise<Terms | null> {
  const { alternatives, without } = readWords(q)
  const words = [...alternatives.flat(2), ...without.flat()]
  if (words.length === 0) return null
  const rows = await findWords(words)
  let at = 0
  const terms = (part: TypedPart): Term[] => part.flatMap(() => rows.get(++at) ?? [])
  const read = (parts: TypedPart[]) => parts.map(terms).filter((part) => part.length > 0)
  const found = { alternatives: alternatives.map(read).filter((parts) => parts.length > 0), without: read(without) }
  return found.alternatives.length + found.without.length > 0 ? found : null
}

/** The terms of each word, by its place counted from 1; a word can be several to the database, or none. */
async function findWords(words: string[]): Promise<Map<number, Term[]>> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT w.n::int AS n, t.marked, t.folded, stem.stem,
      t.folded !~ '^[a-z]+$' OR EXISTS (SELECT 1 FROM "SearchWord" s WHERE s.word = t.folded)
        OR (stem.stem IS NOT NULL AND EXISTS (
          SELECT 1 FROM search_scores(ARRAY[to_tsquery('simple', quote_literal('he:' || stem.stem) || '|' || quote_literal('be:' || stem.stem))], ARRAY[1])
        )) AS known,
      length(t.folded) >= 3 AND EXISTS (
        SELECT 1 FROM "SearchWord" s WHERE s.word > t.folded AND s.word < t.folded || '{'
      ) AS begins
    FROM unnest(${words}::text[]) WITH ORDINALITY AS w(word, n), LATERAL search_tokens(w.word) AS t,
      LATERAL (SELECT (ts_lexize('pg_catalog.english_stem', t.folded))[1] AS stem) AS stem
    ORDER BY w.n, t.n`
  const found = new Map<number, Term[]>()
  for (const { n, known, begins, ...row } of rows) {
    const term = { ...row, known: known || begins, prefix: !known && begins }
    found.set(n, [...(found.get(n) ?? []), term])
  }
  return found
}
