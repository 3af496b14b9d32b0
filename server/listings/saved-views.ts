import 'server-only'
import { cleanLine } from '@/domain/clean-text'
import { readDeskQuery, writeDeskQuery } from '@/domain/desk/desk-query'
import type { ListingKind } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { db } from '../db'

/** A search that a person named. `query` are the parameters of its address. */
export type SavedView = { id: string; name: string; query: Record<string, string> }

const longestName = 60
const most = 30

/** The searches of a kind that this person keeps, by name. */
export async function findSavedViews(actor: Actor, kind: ListingKind): Promise<SavedView[]> {
  const rows = await db().savedView.findMany({ where: { ownerId: actor.id, kind }, orderBy: { name: 'asc' } })
  return rows.map(({ id, name, query }) => ({ id, name, query: readQuery(query) }))
}

export type KeepViewOutcome = 'kept' | 'replaced' | 'no-name' | 'too-many'

/** Keeps a search under a name; one of the same name becomes this one. */
export async function keepView(
  actor: Actor,
  kind: ListingKind,
  view: { name: string; query: Record<string, string> },
): Promise<KeepViewOutcome> {
  const name = cleanLine(view.name).slice(0, longestName)
  if (name === '') return 'no-name'
  const { page: _page, ...query } = view.query
  const text = new URLSearchParams(query).toString()
  const own = { ownerId: actor.id, kind }
  const key = { ...own, name }
  const others = await db().savedView.findMany({ where: own, select: { name: true } })
  const isThere = others.some((one) => one.name === name)
  if (!isThere && others.length >= most) return 'too-many'
  // One statement, so that a form that is sent twice at once is kept once.
  await db().savedView.upsert({
    where: { ownerId_kind_name: key },
    create: { ...key, query: text },
    update: { query: text },
  })
  return isThere ? 'replaced' : 'kept'
}

/** Forgets a search of this person's. */
export async function dropView(actor: Actor, id: string): Promise<void> {
  await db().savedView.deleteMany({ where: { id, ownerId: actor.id } })
}

function readQuery(text: string): Record<string, string> {
  return writeDeskQuery(readDeskQuery(Object.fromEntries(new URLSearchParams(text))))
}
