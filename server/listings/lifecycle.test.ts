import { beforeAll, describe, expect, test } from 'vitest'
import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { findProposals } from '../catalogue/find-proposals'
import { getPublishedProposal } from '../catalogue/published-proposal'
import { db } from '../db'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { createListing } from './create-listing'
import { publishListing, withdrawListing } from './publish-listing'
import { saveListing } from './save-listing'

let officer: Actor
let director: Actor

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
})

const isPublic = async (code: string) =>
  (await getPublishedProposal('vi', code)) !== null || (await getPublishedProposal('en', code)) !== null

describe('A draft', () => {
  test('is kept however incomplete it is, and nobody outside sees it', async () => {
    const code = await createListing(officer, 'proposal')
    expect(code).toMatch(/^TM-\d{4}-\d{3}$/)
    expect(await isPublic(code ?? '')).toBe(false)
    const found = await findProposals({ ...emptyQuery, q: code ?? '' }, 'vi')
    expect(found.total).toBe(0)
  })

  test('gets a code of its own when several are begun at once', async () => {
    const codes = await Promise.all(Array.from({ length: 8 }, () => createListing(officer, 'proposal')))
    expect(new Set(codes).size).toBe(8)
  })

  test('keeps every save as a numbered revision with its author', async () => {
    const { code, lockVersion } = await writeProposal(officer)
    await saveListing(director, { code, lockVersion, content: completeProposal({ months: 36 }) })
    const listing = await db().listing.findUniqueOrThrow({
      where: { code },
      include: { revisions: { orderBy: { number: 'asc' } }, localities: true, themes: true },
    })
    expect(listing.revisions.map((one) => [one.number, one.authorId])).toEqual([
      [1, officer.id],
      [2, officer.id],
      [3, director.id],
    ])
    expect(listing.localities.map((place) => place.id)).toEqual(['08590'])
    expect(listing.askUsdCents).toBe(41_200_000n)
  })

  test('that is saved again as it is makes no new revision', async () => {
    const { code, lockVersion } = await writeProposal(officer)
    const again = await saveListing(director, { code, lockVersion, content: completeProposal() })
    expect(again).toEqual({ kind: 'saved', lockVersion })
    expect(await db().revision.count({ where: { listing: { code } } })).toBe(2)
    const stale = await saveListing(director, { code, lockVersion: lockVersion - 1, content: completeProposal() })
    expect(stale).toEqual({ kind: 'conflict', lockVersion })
  })

  test('is not overwritten by someone who began from an older version', async () => {
    const { code, lockVersion } = await writeProposal(officer)
    const mine = completeProposal({ months: 30 })
    const theirs = completeProposal({ months: 12 })
    const outcomes = await Promise.all(
      [mine, theirs].map((content) => saveListing(officer, { code, lockVersion, content })),
    )
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['conflict', 'saved'])
    expect(await db().revision.count({ where: { listing: { code } } })).toBe(3)
  })

  test('that names an unknown commune, partner or field is refused and nothing is written', async () => {
    const { code, lockVersion } = await writeProposal(officer)
    for (const wrong of [{ localities: ['99999'] }, { agency: 'nobody' }, { field: 'nothing' }, { themes: ['none'] }]) {
      const outcome = await saveListing(officer, { code, lockVersion, content: completeProposal(wrong) })
      expect(outcome).toEqual({ kind: 'unknown-key' })
    }
    expect((await db().listing.findUniqueOrThrow({ where: { code } })).lockVersion).toBe(lockVersion)
  })

  test('is refused when it has not the shape of a proposal', async () => {
    const { code, lockVersion } = await writeProposal(officer)
    await expect(saveListing(officer, { code, lockVersion, content: { title: 'x' } })).rejects.toThrow()
  })
})

describe('Publication', () => {
  test('shows the proposal in both languages, each with its own words', async () => {
    const { code } = await publishProposal(director)
    const vi = await getPublishedProposal('vi', code.toLowerCase())
    const en = await getPublishedProposal('en', code)
    expect(vi?.edition.title).toBe('Nước sạch tự chảy cho bốn xã vùng cao')
    expect(en?.edition.title).toBe('Gravity-fed clean water for four upland communes')
    expect(JSON.stringify(en)).not.toContain('Nước sạch tự chảy')
    expect(vi?.inOtherLocale).toBe(true)
  })

  test('of one language leaves the other unpublished', async () => {
    const { code } = await publishProposal(director, {}, ['vi'])
    expect((await getPublishedProposal('vi', code))?.inOtherLocale).toBe(false)
    expect(await getPublishedProposal('en', code)).toBeNull()
  })

  test('is refused, with what is missing, while the document is incomplete in that language', async () => {
    const content = { summary: { vi: 'Có', en: '' } }
    const draft = await writeProposal(director, content)
    const outcome = await publishListing(director, { ...draft, locales: ['vi', 'en'] })
    expect(outcome).toEqual({
      kind: 'incomplete',
      gaps: [{ locale: 'en', gap: { path: 'summary', problem: 'missing' } }],
    })
    expect(await isPublic(draft.code)).toBe(false)
  })

  test('is refused to an officer, and to anyone who looked at an older version', async () => {
    const draft = await writeProposal(officer)
    expect(await publishListing(officer, { ...draft, locales: ['vi'] })).toEqual({ kind: 'forbidden' })
    const stale = { code: draft.code, lockVersion: draft.lockVersion - 1, locales: ['vi' as const] }
    expect(await publishListing(director, stale)).toEqual({ kind: 'conflict' })
    expect(await isPublic(draft.code)).toBe(false)
  })

  test('is not touched by later saves until it is published again', async () => {
    const { code, lockVersion } = await publishProposal(director)
    const title = { vi: 'Tên mới', en: 'New title' }
    const saved = await saveListing(officer, { code, lockVersion, content: completeProposal({ title }) })
    expect((await getPublishedProposal('en', code))?.edition.title).not.toBe('New title')
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    await publishListing(director, { code, lockVersion: saved.lockVersion, locales: ['en'] })
    expect((await getPublishedProposal('en', code))?.edition.title).toBe('New title')
    expect((await getPublishedProposal('vi', code))?.edition.title).not.toBe('Tên mới')
    const all = await db().publication.findMany({ where: { code, locale: 'en' }, orderBy: { publishedAt: 'asc' } })
    expect(all.map((one) => one.endReason)).toEqual(['superseded', null])
  })

  test('can be withdrawn: nothing of it is public any more, and its history stays', async () => {
    const { code } = await publishProposal(director)
    expect(await withdrawListing(officer, code)).toBe('forbidden')
    expect(await withdrawListing(director, code)).toBe('withdrawn')
    expect(await isPublic(code)).toBe(false)
    expect((await findProposals({ ...emptyQuery, q: code }, 'en')).total).toBe(0)
    expect(await db().publication.count({ where: { code } })).toBe(2)
    expect(await withdrawListing(director, code)).toBe('forbidden')
  })

  test('is what a withdrawal takes back: a draft that was never public cannot be withdrawn', async () => {
    const { code } = await writeProposal(director)
    expect(await withdrawListing(director, code)).toBe('not-public')
    expect((await db().listing.findUniqueOrThrow({ where: { code } })).state).toBe('draft')
  })

  test('is withdrawn also while a later draft is written', async () => {
    const { code, lockVersion } = await publishProposal(director)
    await saveListing(officer, { code, lockVersion, content: completeProposal({ months: 48 }) })
    expect(await isPublic(code)).toBe(true)
    expect(await withdrawListing(director, code)).toBe('withdrawn')
    expect(await isPublic(code)).toBe(false)
  })

  test('can follow a withdrawal', async () => {
    const draft = await publishProposal(director)
    await withdrawListing(director, draft.code)
    expect(await publishListing(director, { ...draft, locales: ['vi'] })).toEqual({ kind: 'published' })
    expect(await getPublishedProposal('vi', draft.code)).not.toBeNull()
    expect(await getPublishedProposal('en', draft.code)).toBeNull()
  })

  test('of an empty proposal names everything a donor decides on', async () => {
    const code = (await createListing(director, 'proposal')) ?? ''
    const outcome = await publishListing(director, { code, lockVersion: 1, locales: ['vi'] })
    const paths = outcome.kind === 'incomplete' ? outcome.gaps.map(({ gap }) => gap.path) : []
    expect(paths).toEqual(expect.arrayContaining(['title', 'field', 'agency', 'localities', 'budget', 'contact.email']))
  })
})

test('Every write leaves an audit event with its actor', async () => {
  const { code } = await publishProposal(director)
  await withdrawListing(director, code)
  const { id } = await db().listing.findUniqueOrThrow({ where: { code } })
  const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
  expect(events.map((event) => event.action)).toEqual([
    'listing.create',
    'listing.save',
    'listing.publish',
    'listing.withdraw',
  ])
  expect(events.every((event) => event.actorId === director.id)).toBe(true)
})
