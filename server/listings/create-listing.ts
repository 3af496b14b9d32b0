import 'server-only'
import { mayDo } from '@/domain/account/role'
import { dayOf } from '@/domain/day'
import { emptyListing } from '@/domain/listing/empty-listing'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { ListingKind } from '@/domain/listing-state'
import type { ExchangeRate } from '@/domain/money/money'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { getSettings } from '../settings/site-profile'
import { nextCode } from './code-series'
import { insertListing } from './listing-store'

/** Begins an empty listing under the next free code of its kind and this year; null when the actor may not. */
export async function createListing(actor: Actor, kind: ListingKind): Promise<string | null> {
  if (!mayDo(actor.role, 'listing.create')) return null
  const { codePrefix, rate } = await getSettings()
  const document = emptyListing(kind)
  const { code } = await db().$transaction((tx) => createWithin(tx, actor, { document, codePrefix, rate }))
  return code
}

/** Begins a listing that says something already, within a transaction that does more; the caller has asked for the permission. */
export async function createWithin(
  tx: Transaction,
  actor: Actor,
  begin: { document: ListingDocument; codePrefix: string; rate: ExchangeRate; importId?: string },
): Promise<{ id: string; code: string }> {
  const { document, codePrefix, rate, importId } = begin
  const code = await nextCode(tx, document.kind, codePrefix, Number(dayOf(new Date()).slice(0, 4)))
  const { listing } = await insertListing(tx, { code, document, author: actor, sample: false, rate })
  await record(
    tx,
    actor,
    'listing.create',
    { kind: 'listing', id: listing.id },
    { code, ...(importId && { import: importId }) },
  )
  return { id: listing.id, code }
}
