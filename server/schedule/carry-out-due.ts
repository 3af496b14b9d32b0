import 'server-only'
import { stateFrom } from '@/domain/lifecycle'
import { locales } from '@/domain/locale'
import type { ExchangeRate } from '@/domain/money/money'
import { Prisma, type Schedule } from '@/prisma/generated/client'
import { record } from '../audit'
import { clockChangedCatalogue } from '../catalogue/page-cache'
import { db, type Transaction } from '../db'
import { parseDocument } from '../listings/listing-document'
import { endPublications, insertPublication } from '../listings/listing-store'
import { namesUnknownKey } from '../listings/names-unknown-key'
import { findUnmetRequirement, readFacts } from '../listings/unmet-requirement'
import { getSettings } from '../settings/site-profile'
import type { Refusal } from './drop-set-times'

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
  // Both rows at once and without waiting: whoever holds the listing at this moment may want this very row next.
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM "Schedule" s JOIN "Listing" l ON l.id = s."listingId"
    WHERE s."doneAt" IS NULL AND s.at <= now() ${others}
    ORDER BY s.at, s.id LIMIT 1 FOR UPDATE OF s, l SKIP LOCKED`
  if (!found) return 'none'
  due.id = found.id
  const schedule = await tx.schedule.findUniqueOrThrow({ where: { id: found.id } })
  const at = new Date()
  const refusal = await carryOut(tx, { schedule, rate, at })
  await tx.schedule.update({ where: { id: schedule.id }, data: { doneAt: at, refusal } })
  const { code } = await tx.listing.findUniqueOrThrow({ where: { id: schedule.listingId } })
  const { move, revision } = schedule
  const detail = {
    code,
    move,
    locales: schedule.locales,
    revision,
    setAt: schedule.at.toISOString(),
    ...(refusal && { refusal }),
  }
  const action = refusal ? 'listing.refuse-time' : 'listing.keep-time'
  await record(tx, null, action, { kind: 'listing', id: schedule.listingId }, detail)
  return refusal ? 'refused' : 'done'
}

type Due = { schedule: Schedule; rate: ExchangeRate; at: Date }

/**
 * Does what was set; tells why not when it cannot be done any more. The right to it was judged when it was set. The listing's
 * state tells of its newest document: where an earlier one is published or withdrawn, work on the newer one goes on as it was.
 */
async function carryOut(tx: Transaction, { schedule, rate, at }: Due): Promise<Refusal | null> {
  const { listingId, move } = schedule
  const listing = await tx.listing.findUniqueOrThrow({
    where: { id: listingId },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1 }, publications: { where: { endedAt: null } } },
  })
  const newest = listing.revisions[0]
  const revision = move === 'publish' ? await findRevision(tx, schedule) : newest
  const state = stateFrom(move, listing.state)
  if (!revision || !newest || !state) return 'archived'
  const document = parseDocument(listing.kind, revision.content)
  const unmet = findUnmetRequirement(move, await readFacts(tx, { listingId, document }, { locales: schedule.locales }))
  if (unmet) return unmet === 'public' ? 'not-public' : 'incomplete'

  if (move === 'withdraw') {
    await endPublications(tx, listingId, locales, 'withdrawn', at)
    const wasNewest = listing.publications.some((one) => one.revisionId === newest.id)
    if (wasNewest) await tx.listing.update({ where: { id: listingId }, data: { state } })
    return null
  }
  if (await namesUnknownKey(tx, document)) return 'unknown-key'
  const publisher = schedule.setterId === null ? null : { id: schedule.setterId }
  for (const locale of schedule.locales)
    await insertPublication(tx, { listing, revisionId: revision.id, document, locale, publisher, rate, at })
  const isNewest = revision.id === newest.id
  // What is public is not withdrawn: it stands as if it had been edited after it was published.
  const later = listing.state === 'withdrawn' ? stateFrom('save', state) : listing.state
  await tx.listing.update({ where: { id: listingId }, data: { state: (isNewest ? state : later) ?? state } })
  return null
}

function findRevision(tx: Transaction, { listingId, revision }: Schedule) {
  return tx.revision.findUnique({ where: { listingId_number: { listingId, number: revision ?? 0 } } })
}
