import 'server-only'
import { mayDo } from '@/domain/account/role'
import {
  type BulkDeed,
  type BulkDetails,
  type BulkOutcome,
  type BulkRequest,
  type BulkResult,
  bulkOutcomes,
  bulkRequest,
  type MissingDetail,
  missingDetail,
  mostInBulk,
} from '@/domain/desk/bulk-change'
import type { Requirement } from '@/domain/lifecycle'
import type { ListingKind } from '@/domain/listing-state'
import type { Actor } from '../actor'
import { db } from '../db'
import { assignListing } from './assign-listing'
import { changeTheme } from './change-theme'
import { moveListing } from './move-listing'
import { publishListing, withdrawListing } from './publish-listing'

/** A change to several listings as its person sees it: before it is confirmed, while it runs, and what came of it. */
export type BulkChange = {
  id: string
  kind: ListingKind
  request: BulkRequest
  state: 'asked' | 'running' | 'interrupted' | 'done'
  listings: { code: string; titleVi: string; titleEn: string; result: BulkResult | null }[]
}

/** Milliseconds after which a change that came no further counts as interrupted, and can be gone on with. */
const patience = 60_000
const daysKept = 30

/** Keeps what somebody asks to be done with several listings, for them to confirm; nothing is done yet. Returns its id. */
export async function askForChange(
  actor: Actor,
  kind: ListingKind,
  request: Pick<BulkRequest, 'deed' | 'listings'>,
): Promise<string | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const before = new Date(Date.now() - daysKept * 24 * 3600_000)
  await db().bulkChange.deleteMany({ where: { createdAt: { lt: before } } })
  const row = await db().bulkChange.create({ data: { ownerId: actor.id, kind, request: bulkRequest.parse(request) } })
  return row.id
}

/** A change that this person asked for; null when there is none, or when it is somebody else's. */
export async function getBulkChange(actor: Actor, id: string): Promise<BulkChange | null> {
  const row = await db().bulkChange.findFirst({ where: { id, ownerId: actor.id } })
  if (!row) return null
  const request = bulkRequest.parse(row.request)
  const results = new Map(bulkOutcomes.parse(row.outcomes).map(({ code, result }) => [code, result]))
  const codes = request.listings.map(({ code }) => code)
  const titles = await db().listing.findMany({
    where: { code: { in: codes } },
    take: mostInBulk,
    select: { code: true, titleVi: true, titleEn: true },
  })
  const isLate = row.startedAt !== null && Date.now() - row.startedAt.getTime() > patience
  return {
    id,
    kind: row.kind,
    request,
    state: row.doneAt ? 'done' : row.startedAt === null ? 'asked' : isLate ? 'interrupted' : 'running',
    listings: codes.map((code) => {
      const { titleVi = '', titleEn = '' } = titles.find((one) => one.code === code) ?? {}
      return { code, titleVi, titleEn, result: results.get(code) ?? null }
    }),
  }
}

/**
 * Carries out a change, each listing on its own, so that one which cannot be changed does not hold up the others. However often
 * it is asked, it runs once; one that was interrupted goes on with the listings that were not reached. Returns what it still needs
 * to be told; then nothing was done.
 */
export async function carryOutChange(actor: Actor, id: string, details: BulkDetails): Promise<MissingDetail | null> {
  const asked = await db().bulkChange.findFirst({ where: { id, ownerId: actor.id, doneAt: null } })
  if (!asked) return null
  const request = bulkRequest.parse(asked.request)
  const told = request.details ?? details
  const missing = missingDetail(request.deed, told)
  if (missing) return missing
  const late = new Date(Date.now() - patience)
  const claimed = await db().bulkChange.updateMany({
    where: { id, doneAt: null, OR: [{ startedAt: null }, { startedAt: { lt: late } }] },
    data: { startedAt: new Date(), request: { ...request, details: told } },
  })
  if (claimed.count === 0) return null
  const { outcomes: reachedBefore } = await db().bulkChange.findUniqueOrThrow({ where: { id } })
  const outcomes: BulkOutcome[] = bulkOutcomes.parse(reachedBefore)
  const reached = new Set(outcomes.map(({ code }) => code))
  for (const listing of request.listings) {
    if (reached.has(listing.code)) continue
    outcomes.push({ code: listing.code, result: await change(actor, { deed: request.deed, details: told }, listing) })
    await db().bulkChange.update({ where: { id }, data: { outcomes, startedAt: new Date() } })
  }
  await db().bulkChange.update({ where: { id }, data: { doneAt: new Date() } })
  return null
}

type Chosen = BulkRequest['listings'][number]
type Told = { deed: BulkDeed; details: BulkDetails }

async function change(actor: Actor, { deed, details }: Told, { code, lockVersion }: Chosen): Promise<BulkResult> {
  switch (deed) {
    case 'assign':
      return assignListing(actor, { code, owner: details.owner })
    case 'add-theme':
    case 'remove-theme':
      return changeTheme(actor, { code, lockVersion, theme: details.theme, remove: deed === 'remove-theme' })
    case 'publish': {
      const { kind } = await publishListing(actor, { code, lockVersion, locales: details.locales })
      return kind === 'published' ? 'done' : kind
    }
    case 'withdraw': {
      const outcome = await withdrawListing(actor, code)
      return outcome === 'withdrawn' ? 'done' : outcome
    }
    default: {
      const comment = deed === 'return' ? { comment: details.comment } : {}
      const outcome = await moveListing(actor, { code, lockVersion, move: deed, ...comment })
      if (outcome.kind === 'moved') return 'done'
      return outcome.kind === 'unmet' ? reasons[outcome.requirement] : outcome.kind
    }
  }
}

const reasons: Record<Requirement, BulkResult> = {
  comment: 'no-comment',
  'one-language-complete': 'incomplete',
  'languages-complete': 'incomplete',
  public: 'not-public',
  'not-public': 'still-public',
}
