import { afterEach, beforeAll, expect, test } from 'vitest'
import { locales } from '@/domain/locale'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { getPublishedProposal } from '../catalogue/published-proposal'
import { db } from '../db'
import { moveListing } from '../listings/move-listing'
import { publishListing, withdrawListing } from '../listings/publish-listing'
import { saveListing } from '../listings/save-listing'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { carryOutDue } from './carry-out-due'
import { findTimes } from './find-times'
import { cancelTime, setTime } from './set-time'

let officer: Actor
let director: Actor

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
})

afterEach(async () => {
  await db().schedule.deleteMany({ where: { doneAt: null } })
})

const soon = () => new Date(Date.now() + 60_000)
const both = [...locales]
const isPublic = async (code: string) => (await getPublishedProposal('vi', code)) !== null
const stateOf = async (code: string) => (await db().listing.findUniqueOrThrow({ where: { code } })).state
/** The moment comes: what is set for a listing is due from now on. */
const come = (code: string) =>
  db().schedule.updateMany({ where: { doneAt: null, listing: { code } }, data: { at: new Date(Date.now() - 1000) } })
const eventsOf = async (code: string) => {
  const { id } = await db().listing.findUniqueOrThrow({ where: { code } })
  const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
  return events.map((event) => event.action)
}

test('An approved listing is published at the time that its officer set, and not before', async () => {
  const draft = await writeProposal(officer)
  const set = { ...draft, move: 'publish' as const, locales: both, at: soon() }
  expect(await setTime(officer, set)).toBe('forbidden')
  await moveListing(officer, { ...draft, move: 'submit' })
  await moveListing(director, { ...draft, move: 'approve' })
  expect(await setTime(officer, set)).toBe('set')
  expect(await carryOutDue()).toBe(0)
  expect(await isPublic(draft.code)).toBe(false)
  await come(draft.code)
  expect(await carryOutDue()).toBe(1)
  expect(await isPublic(draft.code)).toBe(true)
  expect(await stateOf(draft.code)).toBe('published')
  expect(await carryOutDue()).toBe(0)
  expect((await eventsOf(draft.code)).slice(-2)).toEqual(['listing.set-time', 'listing.keep-time'])
  const publication = await db().publication.findFirstOrThrow({ where: { code: draft.code } })
  expect(publication.publisherId).toBe(officer.id)
})

test('Two workers at once publish a listing once, and share what is due', async () => {
  const drafts = await Promise.all(Array.from({ length: 6 }, () => writeProposal(director)))
  for (const draft of drafts) await setTime(director, { ...draft, move: 'publish', locales: both, at: soon() })
  for (const { code } of drafts) await come(code)
  const counts = await Promise.all(Array.from({ length: 4 }, () => carryOutDue()))
  // What one had locked the others left alone, so one more round finds whatever all of them passed by.
  const late = await carryOutDue()
  expect(counts.reduce((sum, count) => sum + count, late)).toBe(6)
  for (const { code } of drafts) {
    expect(await db().publication.count({ where: { code } })).toBe(2)
    expect((await eventsOf(code)).filter((action) => action === 'listing.keep-time')).toHaveLength(1)
  }
})

test('What was due while nothing ran is carried out at the next start, the earliest first', async () => {
  const draft = await writeProposal(director)
  await setTime(director, { ...draft, move: 'publish', locales: both, at: soon() })
  await setTime(director, { ...draft, move: 'withdraw', at: new Date(Date.now() + 120_000) })
  const { id } = await db().listing.findUniqueOrThrow({ where: { code: draft.code } })
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
  await db().schedule.updateMany({ where: { listingId: id, move: 'publish' }, data: { at: ago(3) } })
  await db().schedule.updateMany({ where: { listingId: id, move: 'withdraw' }, data: { at: ago(1) } })
  expect(await carryOutDue()).toBe(2)
  const rows = await db().publication.findMany({ where: { code: draft.code } })
  expect(rows.map((row) => row.endReason)).toEqual(['withdrawn', 'withdrawn'])
  expect(await stateOf(draft.code)).toBe('withdrawn')
})

test('What goes out is what was seen when it was set; the later draft stays a draft', async () => {
  const draft = await writeProposal(officer)
  await moveListing(officer, { ...draft, move: 'submit' })
  await moveListing(director, { ...draft, move: 'approve' })
  await setTime(director, { ...draft, move: 'publish', locales: ['vi'], at: soon() })
  const saved = await saveListing(officer, { ...draft, content: completeProposal({ months: 5 }), auto: true })
  expect(saved.kind).toBe('saved')
  expect((await findTimes(officer, { code: draft.code }))[0]).toMatchObject({
    revision: 2,
    doneAt: null,
    setBy: director.name,
  })
  await come(draft.code)
  await carryOutDue()
  expect((await getPublishedProposal('vi', draft.code))?.edition.months).toBe(24)
  expect(await getPublishedProposal('en', draft.code)).toBeNull()
  expect(await stateOf(draft.code)).toBe('draft')
})

test('A set expiry withdraws what is public and leaves a newer text in review where it is', async () => {
  const plain = await publishProposal(director)
  const edited = await publishProposal(director)
  await saveListing(officer, { ...edited, content: completeProposal({ months: 5 }) })
  await moveListing(officer, { code: edited.code, move: 'submit' })
  const { lockVersion } = await db().listing.findUniqueOrThrow({ where: { code: edited.code } })
  expect(await setTime(officer, { ...plain, move: 'withdraw', at: soon() })).toBe('forbidden')
  expect(await setTime(director, { ...plain, move: 'withdraw', at: soon() })).toBe('set')
  expect(await setTime(director, { code: edited.code, lockVersion, move: 'withdraw', at: soon() })).toBe('set')
  for (const { code } of [plain, edited]) await come(code)
  expect(await carryOutDue()).toBe(2)
  expect([await isPublic(plain.code), await stateOf(plain.code)]).toEqual([false, 'withdrawn'])
  expect([await isPublic(edited.code), await stateOf(edited.code)]).toEqual([false, 'submitted'])
})

test('A time is set only for what could be done, later, and on the document that was seen', async () => {
  const draft = await writeProposal(director, { summary: { vi: 'Có', en: '' } })
  const publish = { ...draft, move: 'publish' as const, at: soon() }
  expect(await setTime(director, { ...publish, locales: both })).toBe('incomplete')
  expect(await setTime(director, { ...publish, locales: [] })).toBe('incomplete')
  expect(await setTime(director, { ...publish, locales: ['vi'], lockVersion: 1 })).toBe('conflict')
  expect(await setTime(director, { ...publish, locales: ['vi'], at: new Date() })).toBe('no-time')
  expect(await setTime(director, { ...publish, locales: ['vi'], code: 'TM-2000-999' })).toBe('not-found')
  expect(await setTime(director, { ...draft, move: 'withdraw', at: soon() })).toBe('not-public')
  expect(await findTimes(director, { code: draft.code })).toEqual([])
})

test('A set time is changed by setting another, and taken back', async () => {
  const draft = await writeProposal(director)
  const publish = { ...draft, move: 'publish' as const, locales: both }
  await setTime(director, { ...publish, at: soon() })
  const later = new Date(Date.now() + 3_600_000)
  await setTime(director, { ...publish, at: later })
  expect((await findTimes(director, { code: draft.code })).map((one) => one.refusal)).toEqual([null, 'replaced'])
  expect(await cancelTime(officer, { code: draft.code, move: 'publish' })).toBe('forbidden')
  expect(await cancelTime(director, { code: draft.code, move: 'publish' })).toBe('cancelled')
  expect(await cancelTime(director, { code: draft.code, move: 'publish' })).toBe('not-found')
  await db().schedule.updateMany({ where: { listing: { code: draft.code } }, data: { at: new Date(0) } })
  expect(await carryOutDue()).toBe(0)
  expect(await isPublic(draft.code)).toBe(false)
})

test('What is published, withdrawn or returned by hand does not go out a second time by the clock', async () => {
  const one = await writeProposal(director)
  await setTime(director, { ...one, move: 'publish', locales: both, at: soon() })
  await publishListing(director, { ...one, locales: ['vi'] })
  expect((await findTimes(director, { code: one.code }))[0]).toMatchObject({ locales: ['en'], doneAt: null })
  await publishListing(director, { ...one, locales: ['en'] })
  expect((await findTimes(director, { code: one.code }))[0]).toMatchObject({ refusal: 'published' })

  await setTime(director, { ...one, move: 'withdraw', at: soon() })
  await withdrawListing(director, one.code)
  expect((await findTimes(director, { code: one.code }))[0]).toMatchObject({ move: 'withdraw', refusal: 'withdrawn' })

  const other = await writeProposal(officer)
  await moveListing(officer, { ...other, move: 'submit' })
  await setTime(director, { ...other, move: 'publish', locales: both, at: soon() })
  await moveListing(director, { ...other, move: 'return', comment: 'Chưa được.' })
  expect((await findTimes(director, { code: other.code }))[0]).toMatchObject({ refusal: 'returned' })
  for (const { code } of [one, other]) await come(code)
  expect(await carryOutDue()).toBe(0)
})

test('What cannot be carried out is kept with its reason, and nothing of it is done', async () => {
  const draft = await writeProposal(director)
  await setTime(director, { ...draft, move: 'publish', locales: both, at: soon() })
  const { id } = await db().listing.findUniqueOrThrow({ where: { code: draft.code } })
  await db().listing.update({ where: { id }, data: { state: 'archived' } })
  const lone = await publishProposal(director)
  await setTime(director, { ...lone, move: 'withdraw', at: soon() })
  await db().publication.updateMany({
    where: { code: lone.code },
    data: { endedAt: new Date(), endReason: 'withdrawn' },
  })
  for (const { code } of [draft, lone]) await come(code)
  expect(await carryOutDue()).toBe(2)
  expect((await findTimes(director, { code: draft.code }))[0]).toMatchObject({ refusal: 'archived' })
  expect((await findTimes(director, { code: lone.code }))[0]).toMatchObject({ refusal: 'not-public' })
  expect(await db().publication.count({ where: { code: draft.code } })).toBe(0)
  expect((await eventsOf(draft.code)).at(-1)).toBe('listing.refuse-time')
})

test('A listing that somebody is saving at this moment is left for the next round', async () => {
  const draft = await writeProposal(director)
  await setTime(director, { ...draft, move: 'publish', locales: both, at: soon() })
  await come(draft.code)
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Listing" WHERE code = ${draft.code} FOR UPDATE`
    expect(await carryOutDue()).toBe(0)
  })
  expect(await carryOutDue()).toBe(1)
})
