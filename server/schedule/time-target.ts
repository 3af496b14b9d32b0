import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import type { PageKey } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import type { Transaction } from '../db'
import { lockListing } from '../listings/lock-listing'
import { type Facts, readFacts } from '../listings/unmet-requirement'
import { lockPage } from '../site-pages/lock-page'
import { readPageFacts } from '../site-pages/page-facts'
import type { TimeOwner } from './drop-set-times'

/** What a time is set for, as its editor names it: a listing by its code, or a page of the site. */
export type TimeTarget = { code: string } | { page: PageKey }

type Locked = {
  owner: TimeOwner
  subject: { kind: 'listing' | 'page'; id: string }
  /** What the audit says of it beside its id. */
  named: { code?: string }
  state: ListingState
  lockVersion: number
  /** The number of its newest version. */
  revision: number
  readFacts: (locales: readonly Locale[]) => Promise<Facts>
}

/** What a time is to be set for, its row locked until the transaction ends; null when it does not exist. */
export async function lockTarget(tx: Transaction, target: TimeTarget): Promise<Locked | null> {
  if ('page' in target) {
    const key = target.page
    const locked = await lockPage(tx, key)
    if (!locked) return null
    const { page, revision, content } = locked
    return {
      owner: { pageKey: key },
      subject: { kind: 'page', id: key },
      named: {},
      state: page.state,
      lockVersion: page.lockVersion,
      revision: revision.number,
      readFacts: (locales) => readPageFacts(tx, { key, content }, { locales }),
    }
  }
  const locked = await lockListing(tx, target.code)
  if (!locked) return null
  const { listing, revision, document } = locked
  return {
    owner: { listingId: listing.id },
    subject: { kind: 'listing', id: listing.id },
    named: { code: listing.code },
    state: listing.state,
    lockVersion: listing.lockVersion,
    revision: revision.number,
    readFacts: (locales) => readFacts(tx, { listingId: listing.id, document }, { locales }),
  }
}

/** Whether this person may read what is set for it. */
export function mayReadTimes(actor: Actor, target: TimeTarget): boolean {
  return mayDo(actor.role, 'page' in target ? 'page.edit' : 'listing.read')
}
