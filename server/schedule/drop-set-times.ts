import 'server-only'
import type { Locale } from '@/domain/locale'
import type { Transaction } from '../db'

/** Why a set time was let go, or why the program did not carry it out. */
export type Refusal =
  /** Somebody took it back, or set another time instead. */
  | 'cancelled'
  | 'replaced'
  /** The same language was published by hand meanwhile. */
  | 'published'
  /** It was withdrawn by hand, or sent back for changes. */
  | 'withdrawn'
  | 'returned'
  /** What the program met when the time came. */
  | 'archived'
  | 'incomplete'
  | 'unknown-key'
  | 'not-public'

/** What a time is set for: a listing or a page of the site. */
export type TimeOwner = { listingId: string } | { pageKey: string }

/** Lets go what is still set for a listing or a page; `revision` narrows it to publications of that one. */
export async function dropSetTimes(
  tx: Transaction,
  owner: TimeOwner,
  refusal: Refusal,
  only: { move?: 'publish' | 'withdraw'; revision?: number } = {},
): Promise<void> {
  const data = { doneAt: new Date(), refusal }
  await tx.schedule.updateMany({ where: { ...owner, doneAt: null, ...only }, data })
}

/** Lets go what is set to be published in these languages, since something newer just was; others stay set. */
export async function dropOvertaken(tx: Transaction, owner: TimeOwner, locales: readonly Locale[]): Promise<void> {
  const rows = await tx.schedule.findMany({ where: { ...owner, move: 'publish', doneAt: null } })
  for (const { id, locales: set } of rows) {
    const left = set.filter((locale) => !locales.includes(locale))
    const data = left.length > 0 ? { locales: left } : { doneAt: new Date(), refusal: 'published' satisfies Refusal }
    await tx.schedule.update({ where: { id }, data })
  }
}
