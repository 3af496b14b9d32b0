import { beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles } from '@/domain/account/role'
import { lifecycle, type MoveName, type Requirement, stateAfter } from '@/domain/lifecycle'
import { type ListingState, listingStates } from '@/domain/listing-state'
import { locales } from '@/domain/locale'
import type { ReviewMove } from '@/domain/review-move'
import type { Actor } from '../actor'
import { db } from '../db'
import { renewQuestions, writeQuestions } from '../testing/pages'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { movePage } from './move-page'
import { publishPage, withdrawPage } from './publish-page'
import { savePage } from './save-page'

const staff = {} as Record<Role, Actor>

beforeAll(async () => {
  await foundProvince()
  for (const role of roles) staff[role] = await hireStaff(role)
})

const moves = Object.keys(lifecycle) as MoveName[]
const needsOf = (move: MoveName): readonly Requirement[] => lifecycle[move].needs
const key = 'questions'

type Draft = { key: typeof key; lockVersion: number }
type Attempt = { move: MoveName; draft: Draft; comment?: string }

/** Really makes a move, by the command that desk and program make it by; tells what came of it in one word. */
async function make(actor: Actor, { move, draft, comment = 'Xin xem lại câu trả lời.' }: Attempt): Promise<string> {
  if (move === 'save') {
    return (await savePage(actor, { ...draft, content: writeQuestions({ vi: 'Khác', en: 'Other' }) })).kind
  }
  if (move === 'publish') return publishPage(actor, { ...draft, locales })
  if (move === 'withdraw') return withdrawPage(actor, key)
  const outcome = await movePage(actor, { ...draft, move: move satisfies ReviewMove, comment })
  return outcome.kind === 'unmet' ? outcome.requirement : outcome.kind
}

const succeeded = ['saved', 'published', 'withdrawn', 'moved']
/** How publication and withdrawal name what they miss. */
const namedOtherwise: Partial<Record<Requirement, string>> = {
  'languages-complete': 'incomplete',
  public: 'not-public',
}

async function standing(
  state: ListingState,
  { isPublic, answer = { vi: 'Có', en: 'Yes' } }: { isPublic: boolean; answer?: { vi: string; en: string } },
): Promise<Draft> {
  const draft = await renewQuestions(writeQuestions(answer), { isPublic })
  await db().sitePage.update({ where: { key }, data: { state } })
  return draft
}

const stateOf = async () => (await db().sitePage.findUniqueOrThrow({ where: { key } })).state
const eventsOf = () =>
  db().auditEvent.findMany({ where: { subjectKind: 'page', subjectId: key }, orderBy: { id: 'desc' } })
const versions = () => db().pageRevision.count({ where: { pageKey: key } })

describe.each(moves)('To %s', (move) => {
  test.each(listingStates)('a page that is %s is open to exactly those whom the table names', async (state) => {
    for (const role of roles) {
      const draft = await standing(state, { isPublic: needsOf(move).includes('public') })
      const before = await eventsOf()
      const expected = stateAfter(role, move, state)
      const outcome = await make(staff[role], { move, draft })
      const events = await eventsOf()
      // A save is a version of its own; every other move leaves the document as it was.
      expect(await versions()).toBe(move === 'save' && expected ? 2 : 1)
      if (expected === null) {
        expect([role, outcome]).toEqual([role, 'forbidden'])
        expect(await stateOf()).toBe(state)
        expect(events.length).toBe(before.length)
      } else {
        expect([role, succeeded.includes(outcome)]).toEqual([role, true])
        expect(await stateOf()).toBe(expected)
        expect(events.length).toBe(before.length + 1)
        expect(events[0]).toMatchObject({ action: `page.${move}`, actorId: staff[role].id })
      }
    }
  })

  test.each(needsOf(move))('a page needs what the table asks for: %s', async (requirement) => {
    for (const state of listingStates.filter((one) => stateAfter('director', move, one))) {
      const lacking = {
        'one-language-complete': { vi: '', en: '' },
        'languages-complete': { vi: 'Có', en: '' },
      }[requirement as string]
      const isPublic = requirement === 'not-public'
      const draft = await standing(state, { isPublic, ...(lacking && { answer: lacking }) })
      const before = await eventsOf()
      const comment = requirement === 'comment' ? '  \n ' : 'Có lời.'
      const outcome = await make(staff.director, { move, draft, comment })
      expect([state, outcome]).toEqual([state, namedOtherwise[requirement] ?? requirement])
      expect(await stateOf()).toBe(state)
      expect((await eventsOf()).length).toBe(before.length)
      expect(await db().comment.count({ where: { pageKey: key } })).toBe(0)
    }
  })
})

test('The word that goes with a move stays with the page as a comment of whoever wrote it', async () => {
  const draft = await standing('submitted', { isPublic: true })
  expect(await movePage(staff.director, { ...draft, move: 'return', comment: ' Thiếu nguồn. ' })).toEqual({
    kind: 'moved',
    state: 'returned',
  })
  const comments = await db().comment.findMany({ where: { pageKey: key } })
  expect(comments).toMatchObject([{ text: 'Thiếu nguồn.', field: '', authorId: staff.director.id }])
})

test('A move that names an older draft is refused, and so is one of a page that was never loaded', async () => {
  const draft = await standing('draft', { isPublic: true })
  await savePage(staff.officer, { ...draft, content: writeQuestions({ vi: 'Mới', en: 'New' }) })
  expect(await movePage(staff.officer, { ...draft, move: 'submit' })).toEqual({ kind: 'conflict' })
  expect(await movePage(staff.officer, { key: 'privacy', lockVersion: 1, move: 'submit' })).toEqual({
    kind: 'not-found',
  })
})

test('Of two who move a page at once only the first does', async () => {
  const draft = await standing('draft', { isPublic: true })
  const attempts = Array.from({ length: 4 }, () => movePage(staff.officer, { ...draft, move: 'submit' }))
  const kinds = (await Promise.all(attempts)).map((outcome) => outcome.kind)
  expect(kinds.toSorted()).toEqual(['forbidden', 'forbidden', 'forbidden', 'moved'])
})

test('An approved page that is changed needs another review, and one that is saved as it is does not', async () => {
  const draft = await standing('approved', { isPublic: true })
  await savePage(staff.officer, { ...draft, content: writeQuestions({ vi: 'Có', en: 'Yes' }) })
  expect(await stateOf()).toBe('approved')
  await savePage(staff.officer, { ...draft, content: writeQuestions({ vi: 'Không', en: 'No' }) })
  expect(await stateOf()).toBe('draft')
  expect(await publishPage(staff.officer, { ...draft, lockVersion: 2, locales })).toBe('forbidden')
})
