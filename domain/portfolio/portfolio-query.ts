import { z } from 'zod'
import { cleanLine } from '../clean-text'
import { key } from '../key'
import { country } from './country'
import { type ProjectStatus, projectStatuses } from './project-content'

/** As a country or year: those projects of which the source does not state it. */
export const notStated = 'none'

/** What a reader asked the portfolio for; null asks for nothing. Keys may name things that do not exist: they match nothing. */
export type PortfolioQuery = {
  q: string
  status: ProjectStatus | null
  field: string | null
  /** A country's code, or `notStated`. */
  country: string | null
  /** A year in which the project ran, or `notStated`. */
  year: number | typeof notStated | null
}

export const emptyPortfolioQuery: PortfolioQuery = { q: '', status: null, field: null, country: null, year: null }

type SearchParams = Record<string, string | string[] | undefined>

const year = z.coerce.number().int().min(1975).max(2100)

/** Reads the query of the portfolio's address. Whatever cannot be meant is left out; nothing makes it fail. */
export function readPortfolioQuery(params: SearchParams): PortfolioQuery {
  return {
    q: cleanLine(
      first(params.q)
        .slice(0, 400)
        .replace(/\p{C}+/gu, ' '),
    ).slice(0, 200),
    status: one(params.status, z.enum(projectStatuses)),
    field: one(params.field, key),
    country: one(params.country, z.union([z.literal(notStated), country])),
    year: one(params.year, z.union([z.literal(notStated), year])),
  }
}

function first(value: string | string[] | undefined): string {
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim()
}

function one<Value>(value: string | string[] | undefined, schema: z.ZodType<Value>): Value | null {
  const text = first(value)
  return text === '' ? null : (schema.safeParse(text).data ?? null)
}

/** The query as parameters of an address, in a fixed order; what is not asked is not in it. */
export function toPortfolioParams(query: PortfolioQuery): Record<string, string> {
  const { q, status, field, country, year } = query
  return {
    ...(q !== '' && { q }),
    ...(status && { status }),
    ...(field && { field }),
    ...(country && { country }),
    ...(year && { year: String(year) }),
  }
}
