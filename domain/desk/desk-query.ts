import { type ListingState, listingStates } from '../listing-state'

export const translationStates = ['incomplete', 'untranslated', 'stale', 'complete'] as const
/**
 * How far the two languages are: one of them lacks something for publication; the English lacks more than the Vietnamese; an
 * English text is older than its Vietnamese; or nothing of this.
 */
export type TranslationState = (typeof translationStates)[number]

export const publicities = ['both', 'vi', 'en', 'none'] as const
/** In which languages the public reads it. */
export type Publicity = (typeof publicities)[number]

export const deskSorts = ['updated', 'title', 'code', 'amount', 'state'] as const
export type DeskSort = (typeof deskSorts)[number]

/** What an officer looks for in a list of the desk; null finds all. `page` counts from 1. */
export type DeskQuery = {
  q: string
  state: ListingState | null
  field: string | null
  agency: string | null
  theme: string | null
  /** The id of a commune or ward. */
  place: string | null
  /** `me`, `none` for what nobody owns, or the id of a person. */
  owner: string | null
  translation: TranslationState | null
  publicity: Publicity | null
  sample: 'yes' | 'no' | null
  sort: DeskSort
  page: number
}

export const emptyDeskQuery: DeskQuery = {
  q: '',
  state: null,
  field: null,
  agency: null,
  theme: null,
  place: null,
  owner: null,
  translation: null,
  publicity: null,
  sample: null,
  sort: 'updated',
  page: 1,
}

export const deskFilters = ['field', 'agency', 'theme', 'place', 'owner', 'translation', 'publicity', 'sample'] as const
/** What narrows the list beside words and state. */
export type DeskFilter = (typeof deskFilters)[number]

type Address = Record<string, string | string[] | undefined>

const longest = 200

/** Reads a search from an address; what cannot be read counts as not asked. */
export function readDeskQuery(address: Address): DeskQuery {
  const text = (name: string) => {
    const value = address[name]
    return typeof value === 'string' ? value.slice(0, longest) : ''
  }
  const key = (name: string) => (/^[a-z0-9-]{1,60}$/.test(text(name)) ? text(name) : null)
  const one = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === text(name)) ?? null
  const owner = text('owner')
  return {
    q: text('q'),
    state: one('state', listingStates),
    field: key('field'),
    agency: key('agency'),
    theme: key('theme'),
    place: key('place'),
    owner: owner === 'me' || owner === 'none' || isUuid(owner) ? owner : null,
    translation: one('translation', translationStates),
    publicity: one('publicity', publicities),
    sample: one('sample', ['yes', 'no']),
    sort: one('sort', deskSorts) ?? 'updated',
    page: /^[1-9]\d{0,4}$/.test(text('page')) ? Number(text('page')) : 1,
  }
}

/** A search as the parameters of an address, in a fixed order and without what is not asked. */
export function writeDeskQuery(query: DeskQuery): Record<string, string> {
  const { page, sort, ...asked } = query
  const rest = { ...(sort !== 'updated' && { sort }), ...(page > 1 && { page: String(page) }) }
  return { ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value)), ...rest }
}

/** Whether anything narrows the list. */
export function isNarrowed(query: DeskQuery): boolean {
  return query.q !== '' || query.state !== null || deskFilters.some((filter) => query[filter] !== null)
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
