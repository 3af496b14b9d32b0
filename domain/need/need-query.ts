import { z } from 'zod'
import { key } from '../key'
import { type NeedKind, needKinds } from './need-content'

/** What a reader asked the list of needs for; null asks for everything. `page` counts from 1. */
export type NeedQuery = { kind: NeedKind | null; field: string | null; page: number }

export const everyNeed: NeedQuery = { kind: null, field: null, page: 1 }

const lastPage = 1000

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the query of the address of the list. Whatever cannot be meant is left out; nothing makes it fail. */
export function readNeedQuery(params: SearchParams): NeedQuery {
  return {
    kind: read(params.kind, z.enum(needKinds)),
    field: read(params.field, key),
    page: Math.min(read(params.page, z.coerce.number().int().min(1)) ?? 1, lastPage),
  }
}

function read<Value>(value: string | string[] | undefined, schema: z.ZodType<Value>): Value | null {
  return schema.safeParse(Array.isArray(value) ? value[0] : value).data ?? null
}

/** The query as parameters of an address; what is not asked is not in it. */
export function toNeedParams({ kind, field, page }: NeedQuery): Record<string, string> {
  return { ...(kind && { kind }), ...(field && { field }), ...(page > 1 && { page: String(page) }) }
}
