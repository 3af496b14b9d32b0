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
  const better: [string | null, number][] = [
    [eitherOf(ways, (way) => way.inRow('t')), 40],
    [eitherOf(ways, (way) => way.all('t')), 24],
    [eitherOf(ways, (way) => way.inRow('n')), 14],
    [eitherOf(ways, (way) => way.all('n')), 4],
    [eitherOf(ways, (way) => way.inRow('s')), 8],
    [eitherOf(ways, (way) => way.all('s')), 4],
    [eitherOf(ways, (way) => way.all('h')), 3],
    [eitherOf(ways, (way) => way.inRow('b')), 2],
    [eitherOf(ways, (way) => way.somePair('t')), 5],
    [eitherOf(ways, (way) => way.somePair('n')), 3],
    [eitherOf(ways, (way) => (way.hasMarks ? way.match(true) : null)), 200],
    [eitherOf(ways, (way) => (way.hasMarks ? way.all('t', true) : null)), 60],
    [eitherOf(ways, (way) => (way.hasMarks ? way.all('n', true) : null)), 24],
    [eitherOf(ways, (way) => (way.hasMarks ? way.all('s', true) : null)), 16],
  ]
  return [
    { query: `(${match})${barred}`, weight: 0 },
    ...better.flatMap(([query, weight]) => (query === null ? [] : [{ query, weight }])),
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
  all(place: Place, exact = false): string {
    return both(this.required.map((term) => written(term, place, exact)))
  }

  /** All words in one place, in the order of the search and next to each other. */
  inRow(place: Place): string | null {
    if (this.words.length === 1) return null
    const pairs = this.words.slice(1).map((term, i) => pair(this.words[i], term, place))
    return pairs.every(isThere) ? both(pairs) : null
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
