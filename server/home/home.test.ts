import { beforeAll, expect, test } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { db } from '../db'
import { saveListing } from '../listings/save-listing'
import { publishProposal, writeProposal } from '../testing/listings'
import { publishNeed, publishStory } from '../testing/needs-and-stories'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { findExpiring } from './find-expiring'
import { findLastSaved } from './find-last-saved'
import { findOutdated } from './find-outdated'
import { findUnchecked } from './find-unchecked'
import { findWaiting } from './find-waiting'

const all = { skip: 0, take: 100 }
const now = new Date('2026-11-26T03:00:00Z')
const both = (text: string) => ({ vi: text, en: text })
const keys = ({ items }: { items: { key: string }[] }) => items.map((item) => item.key)

let officer: Actor
let other: Actor
let director: Actor

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  other = await hireStaff('officer')
  director = await hireStaff('director')
})

/** A draft of this person in a state, last changed on a day. */
async function inState(owner: Actor, state: 'draft' | 'submitted' | 'returned' | 'approved' | 'archived', day: string) {
  const { code } = await writeProposal(owner)
  return db().listing.update({ where: { code }, data: { state, updatedAt: new Date(`${day}T01:00:00Z`) } })
}

test('What waits is for officers their own work that came back, and for reviewers what was submitted', async () => {
  const returned = await inState(officer, 'returned', '2026-11-03')
  const approved = await inState(officer, 'approved', '2026-11-01')
  const submitted = await inState(officer, 'submitted', '2026-11-02')
  const foreign = await inState(other, 'returned', '2026-11-04')
  const foreignSubmitted = await inState(other, 'submitted', '2026-11-05')
  const [asked, answered, archived] = [
    await inState(officer, 'draft', '2026-11-06'),
    await inState(officer, 'draft', '2026-11-07'),
    await inState(officer, 'archived', '2026-11-08'),
  ]
  const page = { draft: { title: both('Hỏi đáp') }, updatedAt: new Date('2026-10-01T00:00:00Z') }
  await db().sitePage.create({ data: { ...page, key: 'questions', state: 'submitted', editorId: officer.id } })
  await db().sitePage.create({ data: { ...page, key: 'law', state: 'returned', editorId: other.id } })
  const comment = { text: 'Ghi rõ số hộ', authorId: director.id }
  await db().comment.createMany({
    data: [
      { ...comment, listingId: asked.id },
      { ...comment, listingId: asked.id, field: 'budget' },
      { ...comment, listingId: answered.id, resolvedAt: now, resolverId: officer.id },
      { ...comment, listingId: archived.id },
      { ...comment, listingId: foreign.id },
    ],
  })

  const own = await findWaiting(officer, all)
  expect(own.items.map(({ key, state, comments }) => [key, state, comments])).toEqual([
    [approved.code, 'approved', 0],
    [returned.code, 'returned', 0],
    [asked.code, 'draft', 2],
  ])
  expect(keys(await findWaiting(other, all))).toEqual(['law', foreign.code])
  expect((await findWaiting(other, all)).items[0]).toMatchObject({
    kind: 'page',
    titleVi: 'Hỏi đáp',
    state: 'returned',
  })
  const review = await findWaiting(director, all)
  expect(keys(review)).toEqual(['questions', submitted.code, foreignSubmitted.code])
  expect(keys(await findWaiting(await hireStaff('admin'), all))).toEqual(keys(review))
  expect(await findWaiting(director, { skip: 1, take: 1 })).toMatchObject({
    total: 3,
    items: [{ key: submitted.code }],
  })
})

test('Deadlines within 30 days and every set move come up, the soonest first, and only what is still open', async () => {
  const soon = await publishProposal(director, { deadline: '2026-12-10' })
  const today = await publishNeed({ deadline: '2026-11-26' })
  await publishProposal(director, { deadline: '2026-12-27' })
  await publishProposal(director, { deadline: '2026-11-25' })
  await publishProposal(director, { deadline: '2026-12-01', status: 'funded' })
  await publishNeed({ deadline: '2026-12-01', met: 40 })
  await writeProposal(director, { deadline: '2026-12-01' })
  const later = await writeProposal(officer)
  const { id } = await db().listing.findUniqueOrThrow({ where: { code: later.code } })
  const { id: soonId } = await db().listing.findUniqueOrThrow({ where: { code: soon.code } })
  await db().schedule.createMany({
    data: [
      // In Viet Nam this is already the day after.
      { listingId: id, move: 'publish', locales: ['vi'], at: new Date('2027-02-01T18:00:00Z') },
      { listingId: soonId, move: 'withdraw', locales: [], at: new Date('2026-12-10T01:00:00Z') },
      { listingId: soonId, move: 'withdraw', locales: [], at: new Date('2026-11-01T01:00:00Z'), doneAt: now },
    ],
  })
  const { items, total } = await findExpiring(officer, all, now)
  expect(items.map(({ key, what, day }) => [key, what, day])).toEqual([
    [today, 'deadline', '2026-11-26'],
    [soon.code, 'deadline', '2026-12-10'],
    [soon.code, 'withdraw', '2026-12-10'],
    [later.code, 'publish', '2027-02-02'],
  ])
  expect(total).toBe(4)
})

test('What is public and was not checked for 90 days is told, by the day in the document or that of publication', async () => {
  await db().publication.updateMany({ data: { checkedOn: now } })
  const readiness = (checkedOn: string | null) => ({ ...completeProposal().readiness, checkedOn })
  const old = await publishProposal(director, { readiness: readiness('2026-06-01') })
  await publishProposal(director, { readiness: readiness('2026-08-28') })
  const dayTooOld = await publishProposal(director, { readiness: readiness('2026-08-27') }, ['vi'])
  await publishProposal(director, { readiness: readiness(null) })
  await writeProposal(director, { readiness: readiness('2026-01-01') })
  const story = await publishStory()
  await db().publication.updateMany({ where: { code: story }, data: { checkedOn: new Date('2026-07-01') } })
  // Checked again in one of its languages.
  const again = await publishNeed()
  await db().publication.updateMany({
    where: { code: again, locale: 'vi' },
    data: { checkedOn: new Date('2026-01-01') },
  })
  const { items } = await findUnchecked(officer, all, now)
  expect(items.map(({ key, day }) => [key, day])).toEqual([
    [old.code, '2026-06-01'],
    [story, '2026-07-01'],
    [dayTooOld.code, '2026-08-27'],
  ])
})

test('A listing whose English is older than its Vietnamese is told, one’s own first, and no longer once it is translated', async () => {
  const change = async (
    owner: Actor,
    title: { vi: string; en: string },
    draft?: { code: string; lockVersion: number },
  ) => {
    const { code, lockVersion } = draft ?? (await writeProposal(owner))
    const saved = await saveListing(owner, { code, lockVersion, content: completeProposal({ title }) })
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    return { code, lockVersion: saved.lockVersion }
  }
  const { title } = completeProposal()
  const mine = await change(officer, { ...title, vi: 'Nước sạch nông thôn' })
  const theirs = await change(other, { ...title, vi: 'Nước sạch vùng cao' })
  await change(officer, { vi: 'Nước sinh hoạt', en: 'Domestic water' })
  expect((await findOutdated(officer, all)).items.map(({ key, texts, own }) => [key, texts, own])).toEqual([
    [mine.code, 1, true],
    [theirs.code, 1, false],
  ])
  expect(keys(await findOutdated(other, all))).toEqual([theirs.code, mine.code])
  await change(other, { vi: 'Nước sạch vùng cao', en: 'Clean water in the highlands' }, theirs)
  expect(keys(await findOutdated(other, all))).toEqual([mine.code])
})

test('What somebody saved last comes first, each listing once, and nothing of what others saved', async () => {
  const writer = await hireStaff('officer')
  const first = await writeProposal(writer)
  const second = await writeProposal(writer)
  await writeProposal(other)
  const save = { code: first.code, lockVersion: first.lockVersion, content: completeProposal({ months: 7 }) }
  await saveListing(writer, save)
  const saved = await findLastSaved(writer, 5)
  expect(saved.map((item) => item.key)).toEqual([first.code, second.code])
  expect(await findLastSaved(await hireStaff('officer'), 5)).toEqual([])
})

test('Somebody whose role allows nothing finds nothing', async () => {
  const nobody = { ...officer, role: 'visitor' } as unknown as Actor
  for (const found of [
    await findWaiting(nobody, all),
    await findExpiring(nobody, all),
    await findUnchecked(nobody, all, now),
    await findOutdated(nobody, all),
  ]) {
    expect(found).toEqual({ items: [], total: 0 })
  }
  expect(await findLastSaved(nobody, 5)).toEqual([])
})
