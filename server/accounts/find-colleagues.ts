import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { Actor } from '../actor'
import { db } from '../db'

/** A member of staff by name, for whoever may not see accounts. */
export type Colleague = { id: string; name: string }

/** Everyone whose account is open, by name. */
export async function findColleagues(actor: Actor): Promise<Colleague[]> {
  if (!mayDo(actor.role, 'listing.assign')) return []
  return db().user.findMany({ where: { active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
}
