import 'server-only'
import { mayDo } from '@/domain/account/role'
import { dayOf } from '@/domain/day'
import { emptyProposal } from '@/domain/proposal/empty-proposal'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import { getSettings } from '../settings/site-profile'
import { nextCode } from './code-series'
import { insertListing } from './listing-store'

/** Begins an empty proposal under the next free code of this year; null when the actor may not. */
export async function createProposal(actor: Actor): Promise<string | null> {
  if (!mayDo(actor.role, 'listing.create')) return null
  const { codePrefix, rate } = await getSettings()
  return db().$transaction(async (tx) => {
    const code = await nextCode(tx, 'proposal', codePrefix, Number(dayOf(new Date()).slice(0, 4)))
    const document = { kind: 'proposal', content: emptyProposal() } as const
    const { listing } = await insertListing(tx, { code, document, author: actor, sample: false, rate })
    await record(tx, actor, 'listing.create', { kind: 'listing', id: listing.id }, { code })
    return code
  })
}
