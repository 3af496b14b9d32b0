import 'server-only'
import { comparedWord } from '@/domain/catalogue/compared-word'
import { slipDistance } from '@/domain/catalogue/slip-distance'
import { db } from '../../db'
import { readTerms, type Terms } from './read-terms'
import { scoresOf } from './scores-of'
import { type Weighed, writeQueries } from './write-queries'

const mostCandidates = 5
const mostTries = 24
const longWord = 8

type Candidate = { word: string; instead: string; cost: number }

/**
 * The search with its slips put right, so that it finds something: words that no published text has, or where there are
 * none, the one word that fits the others least. Null when nothing likely is found.
 */
export async function correctTerms(q: string, terms: Terms): Promise<{ q: string; terms: Terms } | null> {
  const words = terms.alternatives.flat(2)
  const unknown = words.filter((term) => !term.known)
  const suspects = [...new Set((unknown.length > 0 ? unknown : words).map((term) => term.folded))].slice(0, 4)
  const candidates = await findCandidates(suspects)
  const tries =
    unknown.length > 0
      ? combine(suspects.map((word) => candidates.get(word) ?? []))
      : [...candidates.values()].flat().map((one) => [one])
  return best(q, tries.slice(0, mostTries))
}

async function findCandidates(words: string[]): Promise<Map<string, Candidate[]>> {
  const rows = await db().$queryRaw<{ word: string; instead: string }[]>`
    SELECT q.word, s.word AS instead FROM unnest(${words}::text[]) AS q(word) JOIN "SearchWord" s ON s.slips && search_slips(q.word)
    WHERE length(q.word) BETWEEN 3 AND 24 AND s.word <> q.word
    UNION
    SELECT q.word, a.word || ' ' || b.word
    FROM unnest(${words}::text[]) AS q(word), generate_series(2, length(q.word) - 2) AS at,
      "SearchWord" a, "SearchWord" b
    WHERE length(q.word) BETWEEN 4 AND 16 AND a.word = left(q.word, at) AND b.word = substr(q.word, at + 1)`
  const found = new Map<string, Candidate[]>()
  for (const { word, instead } of rows) {
    const split = instead.includes(' ')
    const cost = split ? 1.5 : slipDistance(word, instead)
    if (cost <= (split || Math.max(word.length, instead.length) >= longWord ? 2.3 : 1.3)) {
      found.set(word, [...(found.get(word) ?? []), { word, instead, cost }])
    }
  }
  for (const [word, list] of found) {
    found.set(
      word,
      list.toSorted((a, b) => a.cost - b.cost || a.instead.localeCompare(b.instead)).slice(0, mostCandidates),
    )
  }
  return found
}

/** Every choice of one candidate for each word, the cheapest first; words without any stay as they are. */
function combine(lists: Candidate[][]): Candidate[][] {
  return lists
    .filter((list) => list.length > 0)
    .reduce<Candidate[][]>((all, list) => all.flatMap((one) => list.map((next) => [...one, next])), [[]])
    .filter((one) => one.length > 0)
    .toSorted((a, b) => costOf(a) - costOf(b))
}

const costOf = (candidates: Candidate[]) => candidates.reduce((sum, one) => sum + one.cost, 0)

/** The cheapest correction that finds something; of several, the one that finds most to the point. */
async function best(q: string, tries: Candidate[][]): Promise<{ q: string; terms: Terms } | null> {
  const options = (
    await Promise.all(
      tries.map(async (candidates) => {
        const corrected = replaceWords(q, new Map(candidates.map((one) => [one.word, one.instead])))
        const terms = await readTerms(corrected)
        return terms ? [{ q: corrected, terms, queries: writeQueries(terms), cost: costOf(candidates) }] : []
      }),
    )
  ).flat()
  const counts = await Promise.all(options.map(async ({ queries }) => countMatches(queries)))
  const finding = options.filter((_, i) => (counts[i] ?? 0) > 0)
  const cheapest = Math.min(...finding.map(({ cost }) => cost))
  const equals = finding.filter(({ cost }) => cost === cheapest)
  if (equals.length < 2) return equals[0] ?? null
  const measured = await Promise.all(equals.map(async (option) => ({ ...option, ...(await measure(option.queries)) })))
  return measured.toSorted((one, other) => other.best - one.best || other.count - one.count)[0] ?? null
}

/** How many listings match, and how well the best of them does. */
async function measure(queries: Weighed[]): Promise<{ count: number; best: number }> {
  const [row] = await db().$queryRaw<{ count: number; best: number }[]>`
    SELECT count(*)::int AS count, coalesce(max(score), 0)::int AS best FROM ${scoresOf(queries)}`
  return row ?? { count: 0, best: 0 }
}

/** How many listings match, in either language. */
export async function countMatches(queries: Weighed[]): Promise<number> {
  return (await measure(queries.slice(0, 1))).count
}

function replaceWords(q: string, instead: Map<string, string>): string {
  return q.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu, (word) => instead.get(comparedWord(word).folded) ?? word)
}
