import { beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles } from '@/domain/account/role'
import { lifecycle, type MoveName, type Requirement, stateAfter } from '@/domain/lifecycle'
import { type ListingState, listingStates } from '@/domain/listing-state'
import { locales } from '@/domain/locale'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { db } from '../db'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { moveListing, type ReviewMove } from './move-listing'
import { publishListing, withdrawListing } from './publish-listing'
import { saveListing } from './save-listing'

const staff = {} as Record<Role, Actor>

beforeAll(async () => {
  await foundProvince()
  for (const role of roles) staff[role] = await hireStaff(role)
})

const moves = Object.keys(lifecycle) as MoveName[]
const needsOf = (move: MoveName): readonly Requirement[] => lifecycle[move].needs

type Draft = { code: string; lockVersion: number }
type Attempt = { move: MoveName; draft: Draft; comment?: string }

/** Really makes a move, by the command that desk and program make it by; tells what came of it in one word. */
async function make(actor: Actor, { move, draft, comment = 'Xin xem lại phần ngân sách.' }: Attempt): Promise<string> {
  if (move === 'save') return (await saveListing(actor, { ...draft, content: completeProposal({ months: 7 }) })).kind
  if (move === 'publish') return (await publishListing(actor, { ...draft, locales: [...locales] })).kind
  if (move === 'withdraw') return withdrawListing(actor, draft.code)
  const outcome = await moveListing(actor, { ...draft, move: move satisfies ReviewMove, comment })
  return outcome.kind === 'unmet' ? outcome.requirement : outcome.kind
}

const succeeded = ['saved', 'published', 'withdrawn', 'moved']
/** How publication and withdrawal name what they miss. */
const namedOtherwise: Partial<Record<Requirement, string>> = {
  'languages-complete': 'incomplete',
  public: 'not-public',
}

/** A complete listing in a state, public where the move needs that. */
async function standing(move: MoveName, state: ListingState): Promise<Draft> {
  const isPublic = needsOf(move).includes('public')
  const draft = await (isPublic ? publishProposal : writeProposal)(staff.director)
  await db().listing.update({ where: { code: draft.code }, data: { state } })
  return draft
}

const stateOf = async ({ code }: Draft) => (await db().listing.findUniqueOrThrow({ where: { code } })).state
const eventsOf = async ({ code }: Draft) => {
  const { id } = await db().listing.findUniqueOrThrow({ where: { code } })
  return db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'desc' } })
}

describe.each(moves)('To %s', (move) => {
  test.each(listingStates)('a listing that is %s is open to exactly those whom the table names', async (state) => {
    for (const role of roles) {
      const draft = await standing(move, state)
      const before = await eventsOf(draft)
      const expected = stateAfter(role, move, state)
      const outcome = await make(staff[role], { move, draft })
      const events = await eventsOf(draft)
      if (expected === null) {
        expect([role, outcome]).toEqual([role, 'forbidden'])
        expect(await stateOf(draft)).toBe(state)
        expect(events.length).toBe(before.length)
      } else {
        expect([role, succeeded.includes(outcome)]).toEqual([role, true])
        expect(await stateOf(draft)).toBe(expected)
        expect(events.length).toBe(before.length + 1)
        expect(events[0]).toMatchObject({ action: `listing.${move}`, actorId: staff[role].id })
      }
    }
  })

  test.each(needsOf(move))('a listing needs what the table asks for: %s', async (requirement) => {
    const from = listingStates.filter((state) => stateAfter('director', move, state))
    for (const state of from) {
      const { draft, comment } = await lacking(requirement, state)
      const before = await eventsOf(draft)
      const outcome = await make(staff.director, { move, draft, ...(comment !== undefined && { comment }) })
      expect([state, outcome]).toEqual([state, namedOtherwise[requirement] ?? requirement])
      expect(await stateOf(draft)).toBe(state)
      expect((await eventsOf(draft)).length).toBe(before.length)
      expect(await db().comment.count({ where: { listing: { code: draft.code } } })).toBe(0)
    }
  })
})

/** A listing that lacks this one thing, and the comment that goes with the move. */
async function lacking(requirement: Requirement, state: ListingState): Promise<{ draft: Draft; comment?: string }> {
  const make: Record<Requirement, () => Promise<Draft>> = {
    comment: () => writeProposal(staff.director),
    'one-language-complete': () => writeProposal(staff.director, { months: null }),
    'languages-complete': () => writeProposal(staff.director, { summary: { vi: 'Có', en: '' } }),
    public: () => writeProposal(staff.director),
    'not-public': () => publishProposal(staff.director),
  }
  const draft = await make[requirement]()
  await db().listing.update({ where: { code: draft.code }, data: { state } })
  return requirement === 'comment' ? { draft, comment: '  \n ' } : { draft }
}

test('A listing that is set to be published later cannot be archived', async () => {
  const draft = await writeProposal(staff.director)
  const { id } = await db().listing.findUniqueOrThrow({ where: { code: draft.code } })
  const at = new Date(Date.now() + 86_400_000)
  await db().schedule.create({ data: { listingId: id, move: 'publish', locales: ['vi'], revision: 2, at } })
  const request = { code: draft.code, move: 'archive' as const }
  expect(await moveListing(staff.director, request)).toEqual({ kind: 'unmet', requirement: 'not-public' })
  await db().schedule.updateMany({ where: { listingId: id }, data: { doneAt: new Date() } })
  expect(await moveListing(staff.director, request)).toEqual({ kind: 'moved', state: 'archived' })
})

test('A move that names an older document is refused, and one that is made leaves the document as it was', async () => {
  const draft = await writeProposal(staff.officer)
  const stale = { code: draft.code, lockVersion: draft.lockVersion - 1, move: 'submit' as const }
  expect(await moveListing(staff.officer, stale)).toEqual({ kind: 'conflict' })
  expect(await moveListing(staff.officer, { ...draft, move: 'submit' })).toEqual({ kind: 'moved', state: 'submitted' })
  const listing = await db().listing.findUniqueOrThrow({ where: { code: draft.code }, include: { revisions: true } })
  expect([listing.lockVersion, listing.revisions.length]).toEqual([draft.lockVersion, 2])
  expect(await moveListing(staff.officer, { code: 'TM-2000-999', move: 'submit' })).toEqual({ kind: 'not-found' })
})

test('The word that goes with a move stays with the listing as a comment of whoever wrote it', async () => {
  const draft = await writeProposal(staff.officer)
  await moveListing(staff.officer, { ...draft, move: 'submit' })
  await moveListing(staff.director, { ...draft, move: 'return', comment: ' Thiếu nguồn số liệu. ' })
  const comments = await db().comment.findMany({ where: { listing: { code: draft.code } } })
  expect(comments).toMatchObject([
    { text: 'Thiếu nguồn số liệu.', field: '', authorId: staff.director.id, resolvedAt: null },
  ])
})

test('Of two who move a listing at once only the first does', async () => {
  const draft = await writeProposal(staff.officer)
  const attempts = Array.from({ length: 4 }, () => moveListing(staff.officer, { ...draft, move: 'submit' }))
  const kinds = (await Promise.all(attempts)).map((outcome) => outcome.kind)
  expect(kinds.toSorted()).toEqual(['forbidden', 'forbidden', 'forbidden', 'moved'])
})
