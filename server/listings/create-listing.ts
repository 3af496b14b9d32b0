import 'server-only'
import { mayDo } from '@/domain/account/role'
import { dayOf } from '@/domain/day'
import { emptyListing } from '@/domain/listing/empty-listing'
import type { ListingKind } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import { getSettings } from '../settings/site-profile'
import { nextCode } from './code-series'
import { insertListing } from './listing-store'

/** Begins an empty listing under the next free code of its kind and this year; null when the actor may not. */
export async function createListing(actor: Actor, kind: ListingKind): Promise<string | null> {
  if (!mayDo(actor.role, 'listing.create')) return null
  const { codePrefix, rate } = await getSettings()
  return db().$transaction(async (tx) => {
    const code = await nextCode(tx, kind, codePrefix, Number(dayOf(new Date()).slice(0, 4)))
    const document = emptyListing(kind)
    const { listing } = await insertListing(tx, { code, document, author: actor, sample: false, rate })
    await record(tx, actor, 'listing.create', { kind: 'listing', id: listing.id }, { code })
    return code
  })
}
