import 'server-only'
import { isSyllable } from '@/domain/catalogue/is-syllable'
import type { Term, Terms } from './read-terms'

/** A tsquery over "SearchText"."terms", and what matching it adds to a listing's score. */
export type Weighed = { query: string; weight: number }

/** Where a word stands in a listing; see search_terms in the migrations. */
type Place = 't' | 'n' | 's' | 'h' | 'b'

/** Words that say little in either language: never required where others are, though they count in a phrase. */
const little = new Set(
  'a an and at by for from in of on the to with và của các những cho với va cua cac nhung voi'.split(' '),
)

/**
 * The queries of a search. The first tells which listings match; the others are what matches better: in the title, in
 * names, in the summary, words next to each other, words with the very marks that were typed.
 */
export function writeQueries({ alternatives, without }: Terms): Weighed[] {
  const barred = without.map((part) => ` & !(${part.length > 1 ? phrase(part) : anywhere(part[0] as Term)})`).join('')
  if (alternatives.length === 0) return [{ query: barred.slice(3), weight: 0 }]
  const ways = alternatives.map((parts) => new Way(parts))
  const match = either(ways.map((way) => way.match(false)))
  const better = ways.some((way) => way.hasMarks)
    ? [
        ...preferences(ways, false),
        { query: eitherOf(ways, (way) => way.match(true)), weight: exactMatch },
        ...preferences(ways, true),
      ]
    : preferences(ways, false)
  return [
    { query: `(${match})${barred}`, weight: 0 },
    ...better.flatMap(({ query, weight }) => (query === null ? [] : [{ query, weight }])),
  ]
}

/** More than all preferences without marks together. */
const exactMatch = 200
const exactFactor = 8

/** What matches better, and by how much; where `exact`, with the marks that were typed, which counts before all else. */
function preferences(ways: Way[], exact: boolean): { query: string | null; weight: number }[] {
  const by = (weight: number, write: (way: Way) => string | null) => ({
    query: eitherOf(ways, write),
    weight: exact ? weight * exactFactor : weight,
  })
  return [
    by(40, (way) => way.inRow('t', exact)),
    by(24, (way) => way.all('t', exact)),
    by(14, (way) => way.inRow('n', exact)),
    by(4, (way) => way.all('n', exact)),
    by(8, (way) => way.inRow('s', exact)),
    by(4, (way) => way.all('s', exact)),
    by(3, (way) => way.all('h', exact)),
    by(2, (way) => way.inRow('b', exact)),
    ...(exact ? [] : [by(5, (way) => way.somePair('t')), by(3, (way) => way.somePair('n'))]),
  ]
}

/** Queries for what comes nearest: listings that have any of the words, the more the better. */
export function writeAnyWord({ alternatives }: Terms): Weighed[] {
  const words = alternatives.flat(2)
  const telling = words.filter((term) => !isLittle(term))
  const used = telling.length > 0 ? telling : words
  if (used.length === 0) return []
  return [
    { query: either(used.map(anywhere)), weight: 0 },
    ...used.flatMap((term) => [
      { query: anywhere(term), weight: 2 },
      { query: written(term, 'h'), weight: 3 },
      { query: written(term, 't'), weight: 4 },
    ]),
    ...neighbours(words).map((pair) => ({
      query: either((['t', 'n', 's', 'b'] as const).map((place) => pair(place))),
      weight: 8,
    })),
  ]
}

/** One alternative of a search: its words in order. */
class Way {
  private readonly words: Term[]
  private readonly required: Term[]
  readonly hasMarks: boolean

  constructor(private readonly parts: Term[][]) {
    this.words = parts.flat()
    const telling = this.words.filter((term) => !isLittle(term))
    this.required = telling.length > 0 ? telling : this.words
    this.hasMarks = this.words.some((term) => term.marked !== term.folded)
  }

  /**
   * Every word in title, names or summary; or in the body, where a syllable counts only beside a neighbour of the
   * search, because alone it is in nearly every text.
   */
  match(exact: boolean): string {
    const demands = this.parts.flatMap((part) => (part.length > 1 ? [phrase(part)] : []))
    const words = this.required.map((term) => this.anchored(term, exact))
    return both([...demands, ...words])
  }

  private anchored(term: Term, exact: boolean): string {
    const at = this.words.indexOf(term)
    const pairs = [pair(this.words[at - 1], term, 'b'), pair(term, this.words[at + 1], 'b')].filter(isThere)
    const free = this.words.length === 1 || !isSyllable(term.folded)
    const body = free ? written(term, 'b', exact) : pairs.length === 0 ? null : either(pairs)
    const inBody = body && exact && isMarked(term) ? both([written(term, 'b', true), body]) : body
    return either([written(term, 'h', exact), inBody].filter(isThere))
  }

  /** All words in one place. */
  all(place: Place, exact: boolean): string {
    return both(this.required.map((term) => written(term, place, exact)))
  }

  /** All words in one place, in the order of the search and next to each other. */
  inRow(place: Place, exact: boolean): string | null {
    if (this.words.length === 1) return null
    const pairs = this.words.slice(1).map((term, i) => pair(this.words[i], term, place))
    if (!pairs.every(isThere)) return null
    return both([...pairs, ...(exact ? this.words.filter(isMarked).map((term) => written(term, place, true)) : [])])
  }

  /** Some two of several words next to each other. */
  somePair(place: Place): string | null {
    if (this.words.length < 3) return null
    const pairs = neighbours(this.words).map((write) => write(place))
    return pairs.length > 0 ? either(pairs) : null
  }
}

function neighbours(words: Term[]): ((place: Place) => string)[] {
  return words.slice(1).flatMap((term, i) => {
    const before = words[i]
    return pair(before, term, 't') === null ? [] : [(place: Place) => pair(before, term, place) as string]
  })
}

const isThere = <Value>(value: Value | null): value is Value => value !== null
const isMarked = (term: Term) => term.marked !== term.folded
const isLittle = (term: Term) => little.has(term.marked)
const either = (queries: string[]) => `(${queries.join(' | ')})`
const both = (queries: string[]) => `(${queries.join(' & ')})`

function eitherOf(ways: Way[], write: (way: Way) => string | null): string | null {
  const queries = ways.map(write).filter(isThere)
  return queries.length > 0 ? either(queries) : null
}

/** A word in a place, in any form; where `exact`, with the marks it was typed with. */
function written(term: Term, place: Place, exact = false): string {
  if (exact && isMarked(term)) return lexeme(`${place}m:${term.marked}`)
  const plain = lexeme(`${place}:${term.folded}`) + (term.prefix ? ':*' : '')
  return term.stem === null ? plain : either([plain, lexeme(`${place}e:${term.stem}`)])
}

function anywhere(term: Term): string {
  return either([written(term, 'h', isMarked(term)), written(term, 'b', isMarked(term))])
}

/** Two words next to each other; null where that cannot be asked, after the mere beginning of a word. */
function pair(first: Term | undefined, second: Term | undefined, place: Place): string | null {
  if (!first || !second || first.prefix) return null
  return lexeme(`${place}2:${first.folded} ${second.folded}`) + (second.prefix ? ':*' : '')
}

/** Words that must stand in a row, somewhere. */
function phrase(part: Term[]): string {
  const places = (['t', 'n', 's', 'b'] as const).map((place) => {
    const pairs = part.slice(1).map((term, i) => pair(part[i], term, place))
    return pairs.every(isThere) ? both(pairs) : both(part.map((term) => written(term, place)))
  })
  return either(places)
}

function lexeme(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
