import { z } from 'zod'
import { cleanLine } from '../clean-text'
import { key, localityCode } from '../key'
import { parseWhole } from '../money/parse-whole'
import { aidKinds, statuses } from '../proposal/proposal-content'

/** The orders in which proposals can be listed. `match` is the default: with words the best first, without the newest. */
export const sorts = ['match', 'newest', 'ask-up', 'ask-down', 'deadline'] as const
export type Sort = (typeof sorts)[number]

/** The groups a proposal can be looked for by; it benefits a group when its document counts anyone in it. */
export const beneficiaryGroups = [
  'women',
  'children',
  'ethnic-minorities',
  'persons-with-disabilities',
  'poor-households',
] as const
export type BeneficiaryGroup = (typeof beneficiaryGroups)[number]

/** Bands of duration in months; `from` and `to` belong to the band, null is open. */
export const durations = [
  { id: 'to-12', from: null, to: 12 },
  { id: '13-24', from: 13, to: 24 },
  { id: '25-36', from: 25, to: 36 },
  { id: 'over-36', from: 37, to: null },
] as const
export type Duration = (typeof durations)[number]['id']
export const durationIds = durations.map((band) => band.id) as [Duration, ...Duration[]]

/** Bands of the amount sought in whole US$; `min` and `max` belong to the band, null is open. */
export const askBands = [
  { id: 'under-50000', min: null, max: 49_999 },
  { id: '50000-249999', min: 50_000, max: 249_999 },
  { id: '250000-499999', min: 250_000, max: 499_999 },
  { id: 'from-500000', min: 500_000, max: null },
] as const
export type AskBand = (typeof askBands)[number]['id']

/** In `place`: listings that are for the whole province. Every other value is a commune's official code. */
export const provinceWide = 'province-wide'

/** What the points of the map are sized by. */
export const mapSizes = ['count', 'ask'] as const
export type MapSize = (typeof mapSizes)[number]

export const longestSearch = 200
const lastPage = 10_000
const mostValues = 200

/**
 * What a reader asked the catalogue for. Lists are alternatives within one filter; filters add up. Keys may name things
 * that do not exist: they match nothing. `min` and `max` are whole US$, both inclusive; `page` counts from 1.
 */
export type CatalogueQuery = {
  q: string
  field: string[]
  theme: string[]
  kind: (typeof aidKinds)[number][]
  status: (typeof statuses)[number][]
  min: number | null
  max: number | null
  /** Communes' official codes, and `provinceWide`. */
  place: string[]
  partner: string[]
  benefit: BeneficiaryGroup[]
  sdg: number[]
  duration: Duration[]
  sort: Sort
  page: number
  view: 'list' | 'map'
  size: MapSize
}

/** The filters whose values are counted as facets, in the order in which they are shown. */
export const facetNames = [
  'field',
  'theme',
  'kind',
  'status',
  'place',
  'partner',
  'benefit',
  'sdg',
  'duration',
] as const
export type FacetName = (typeof facetNames)[number]

export const emptyQuery: CatalogueQuery = {
  q: '',
  field: [],
  theme: [],
  kind: [],
  status: [],
  min: null,
  max: null,
  place: [],
  partner: [],
  benefit: [],
  sdg: [],
  duration: [],
  sort: 'match',
  page: 1,
  view: 'list',
  size: 'count',
}

type SearchParams = Record<string, string | string[] | undefined>

/** As people type amounts in either language. */
const dollars = z.string().transform(parseWhole).pipe(z.number().int().min(0).max(1_000_000_000_000))
const goal = z.coerce.number().int().min(1).max(17)
const place = z.union([z.literal(provinceWide), localityCode])

/** Reads the query of the catalogue's address. Whatever cannot be meant is left out; nothing makes it fail. */
export function readCatalogueQuery(params: SearchParams): CatalogueQuery {
  const page = one(params.page, z.coerce.number().int().min(1))
  return {
    q: cleanLine(
      first(params.q)
        .slice(0, longestSearch * 4)
        .replace(/\p{C}+/gu, ' '),
    ).slice(0, longestSearch),
    field: all(params.field, key),
    theme: all(params.theme, key),
    kind: all(params.kind, z.enum(aidKinds)),
    status: all(params.status, z.enum(statuses)),
    min: one(params.min, dollars),
    max: one(params.max, dollars),
    place: all(params.place, place),
    partner: all(params.partner, key),
    benefit: all(params.benefit, z.enum(beneficiaryGroups)),
    sdg: all(params.sdg, goal),
    duration: all(params.duration, z.enum(durationIds)),
    sort: one(params.sort, z.enum(sorts)) ?? 'match',
    page: Math.min(page ?? 1, lastPage),
    view: first(params.view) === 'map' ? 'map' : 'list',
    size: first(params.size) === 'ask' ? 'ask' : 'count',
  }
}

function first(value: string | string[] | undefined): string {
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim()
}

function one<Value>(value: string | string[] | undefined, schema: z.ZodType<Value>): Value | null {
  const text = first(value)
  return text === '' ? null : (schema.safeParse(text).data ?? null)
}

/** Every value that can be meant, once each; empty form fields are not values. */
function all<Value>(value: string | string[] | undefined, schema: z.ZodType<Value>): Value[] {
  const texts = [value ?? []].flat().slice(0, mostValues)
  const values = texts.flatMap((text) => (text === '' ? [] : (schema.safeParse(text).data ?? [])))
  return [...new Set(values)]
}

/** The query as parameters of an address, in a fixed order; what is not asked is not in it. */
export function toCatalogueParams(query: CatalogueQuery): Record<string, string | string[]> {
  const { q, min, max, sort, page, view, size } = query
  const facets = facetNames.flatMap((name) =>
    query[name].length > 0 ? [[name, query[name].map(String)] as const] : [],
  )
  return {
    ...(q !== '' && { q }),
    ...Object.fromEntries(facets),
    ...(min !== null && { min: String(min) }),
    ...(max !== null && { max: String(max) }),
    ...(sort !== 'match' && { sort }),
    ...(page > 1 && { page: String(page) }),
    ...(view !== 'list' && { view }),
    ...(size !== 'count' && { size }),
  }
}

/** Whether anything narrows the list: words or a filter; order, page, view and the map's sizes do not. */
export function isNarrowed(query: CatalogueQuery): boolean {
  return query.q !== '' || query.min !== null || query.max !== null || facetNames.some((name) => query[name].length > 0)
}
