import 'server-only'
import type { ExchangeRate } from '@/domain/money/money'
import { Prisma } from '@/prisma/generated/client'
import { record } from '../audit'
import { clockChangedCatalogue } from '../catalogue/page-cache'
import { db, type Transaction } from '../db'
import { getSettings } from '../settings/site-profile'
import { carryOutListing } from './carry-out-listing'
import { carryOutPage } from './carry-out-page'

/**
 * Carries out every set publication and withdrawal whose time has come, the earliest first, each once however many processes
 * do this at the same moment; also those that were missed while nothing ran. What cannot be carried out is kept with its
 * reason. Returns how many were dealt with.
 */
export async function carryOutDue(): Promise<number> {
  const failed: string[] = []
  let count = 0
  for (;;) {
    const due: { id: string | null } = { id: null }
    try {
      const { rate } = await getSettings()
      const outcome = await db().$transaction((tx) => carryOutNext(tx, { rate, failed, due }))
      if (outcome === 'none') return count
      if (outcome === 'done') clockChangedCatalogue()
      count += 1
    } catch (error) {
      // Tried again the next time; the others do not wait for it.
      console.error('A set time could not be carried out.', error)
      if (due.id === null) return count
      failed.push(due.id)
    }
  }
}

type Round = { rate: ExchangeRate; failed: string[]; due: { id: string | null } }

async function carryOutNext(tx: Transaction, { rate, failed, due }: Round): Promise<'none' | 'done' | 'refused'> {
  const others =
    failed.length > 0
      ? Prisma.sql`AND s.id NOT IN (${Prisma.join(failed.map((id) => Prisma.sql`${id}::uuid`))})`
      : Prisma.empty
  const id = await lockNext(tx, others)
  if (id === null) return 'none'
  due.id = id
  const { listing, ...schedule } = await tx.schedule.findUniqueOrThrow({ where: { id }, include: { listing: true } })
  const at = new Date()
  const refusal = listing
    ? await carryOutListing(tx, { schedule, listingId: listing.id, rate, at })
    : await carryOutPage(tx, { schedule, at })
  await tx.schedule.update({ where: { id }, data: { doneAt: at, refusal } })
  const { move, revision } = schedule
  const detail = {
    ...(listing && { code: listing.code }),
    move,
    locales: schedule.locales,
    revision,
    setAt: schedule.at.toISOString(),
    ...(refusal && { refusal }),
  }
  const subject = listing
    ? { kind: 'listing' as const, id: listing.id }
    : { kind: 'page' as const, id: schedule.pageKey ?? '' }
  await record(tx, null, `${subject.kind}.${refusal ? 'refuse' : 'keep'}-time`, subject, detail)
  return refusal ? 'refused' : 'done'
}

/**
 * The earliest that is due and what it is set for, both locked at once and without waiting: whoever holds the listing or the
 * page at this moment may want this very row next. Null when there is none.
 */
async function lockNext(tx: Transaction, others: Prisma.Sql): Promise<string | null> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    WITH listed AS (
      SELECT s.id, s.at FROM "Schedule" s JOIN "Listing" l ON l.id = s."listingId"
      WHERE s."doneAt" IS NULL AND s.at <= now() ${others}
      ORDER BY s.at, s.id LIMIT 1 FOR UPDATE OF s, l SKIP LOCKED
    ), paged AS (
      SELECT s.id, s.at FROM "Schedule" s JOIN "SitePage" p ON p.key = s."pageKey"
      WHERE s."doneAt" IS NULL AND s.at <= now() ${others}
      ORDER BY s.at, s.id LIMIT 1 FOR UPDATE OF s, p SKIP LOCKED
    )
    SELECT id FROM (SELECT * FROM listed UNION ALL SELECT * FROM paged) due ORDER BY at, id LIMIT 1`
  return found[0]?.id ?? null
}
