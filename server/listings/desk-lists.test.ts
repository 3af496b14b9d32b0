import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { BulkDeed, BulkDetails } from '@/domain/desk/bulk-change'
import { type DeskQuery, emptyDeskQuery } from '@/domain/desk/desk-query'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { db } from '../db'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { assignListing } from './assign-listing'
import { askForChange, carryOutChange, getBulkChange } from './bulk-changes'
import { countListings } from './count-listings'
import { countWhatIsMissing } from './count-what-is-missing'
import { createListing } from './create-listing'
import { findDeskCodes, findDeskListings } from './find-desk-listings'
import { saveListing } from './save-listing'
import { dropView, findSavedViews, keepView } from './saved-views'

const none: BulkDetails = { comment: '', locales: [], owner: null, theme: '' }

let officer: Actor
let director: Actor

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
})

const find = (query: Partial<DeskQuery>, actor = officer) =>
  findDeskListings(actor, 'proposal', { locale: 'vi', query: { ...emptyDeskQuery, ...query } })
const codesOf = async (query: Partial<DeskQuery>, actor = officer) =>
  (await find(query, actor)).items.map(({ code }) => code)
const titled = (vi: string, en = '') => writeProposal(officer, { title: { vi, en } })

describe('Words', () => {
  test('find a draft without accents, by its code, its summary, its partner and with a slip', async () => {
    const { code } = await titled('Vườn ươm quế Thượng Long', 'Cinnamon nursery')
    for (const q of ['vuon uom', 'QUẾ', 'cinamon nursery', 'nursrey', code, code.toLowerCase().replaceAll('-', ' ')]) {
      expect(await codesOf({ q }), q).toContain(code)
    }
    expect((await find({ q: 'nursrey' })).corrected).toBe('nursery')
    expect((await find({ q: 'nursery' })).corrected).toBeNull()
  })

  test('that no listing has find nothing, and what is no word finds all', async () => {
    expect(await codesOf({ q: 'xyzzyplugh' })).toEqual([])
    expect((await find({ q: '  ,.- ' })).total).toBe((await find({})).total)
  })

  test('that name a commune, or what it was called before, find what happens there', async () => {
    const { code } = await writeProposal(officer, { localities: ['08590'], title: { vi: 'Cầu treo', en: '' } })
    const place = await db().locality.findUniqueOrThrow({ where: { id: '08590' } })
    expect(await codesOf({ q: (place.name as { vi: string }).vi })).toContain(code)
    expect(await codesOf({ q: place.formerNames[0] ?? '' })).toContain(code)
    const elsewhere = await writeProposal(officer, { localities: [], title: { vi: 'Cầu phao', en: '' } })
    const there = await codesOf({ place: '08590' })
    expect(there).toContain(code)
    expect(there).not.toContain(elsewhere.code)
  })
})

test('The menu counts the listings of each kind but those that are archived', async () => {
  const before = await countListings(officer)
  await createListing(officer, 'need')
  const { code } = await titled('Để lưu trữ')
  expect(await countListings(officer)).toEqual({ ...before, proposal: before.proposal + 1, need: before.need + 1 })
  await db().listing.update({ where: { code }, data: { state: 'archived' } })
  expect(await countListings(officer)).toEqual({ ...before, need: before.need + 1 })
})

describe('Filters', () => {
  test('find what a plain look at every listing finds, and count it by state', async () => {
    await publishProposal(director, {}, ['vi'])
    const { code, lockVersion } = await publishProposal(director)
    await saveListing(director, {
      code,
      lockVersion,
      content: completeProposal({ need: { vi: 'Khác hẳn', en: completeProposal().need.en } }),
    })
    await createListing(officer, 'proposal')
    const all = (await find({})).items
    const expectSame = async (query: Partial<DeskQuery>, test: (one: (typeof all)[number]) => boolean) => {
      const found = await find(query)
      expect(found.items.map((one) => one.code).sort(), JSON.stringify(query)).toEqual(
        all
          .filter(test)
          .map((one) => one.code)
          .sort(),
      )
      expect(found.total).toBe(found.items.length)
    }
    expect(all.length).toBeLessThan(30)
    await expectSame({ translation: 'stale' }, (one) => one.stale > 0)
    await expectSame({ translation: 'untranslated' }, (one) => one.languages.en.gaps > one.languages.vi.gaps)
    await expectSame({ translation: 'incomplete' }, (one) => one.languages.en.gaps + one.languages.vi.gaps > 0)
    await expectSame({ publicity: 'vi' }, (one) => one.languages.vi.published && !one.languages.en.published)
    await expectSame({ publicity: 'both' }, (one) => one.languages.vi.published && one.languages.en.published)
    await expectSame({ publicity: 'none' }, (one) => !one.languages.vi.published && !one.languages.en.published)
    await expectSame({ state: 'published' }, (one) => one.state === 'published')
    await expectSame({ owner: director.id }, (one) => one.owner === director.name)
    await expectSame({ owner: 'me' }, (one) => one.owner === officer.name)
    expect(all.some((one) => one.stale > 0)).toBe(true)
    const { counts } = await find({ translation: 'stale' })
    expect(counts.draft).toBe(1)
  })

  test('sort, and give each page its own part', async () => {
    const titles = (await find({ sort: 'title' })).items.map((one) => one.titleVi || one.titleEn).filter(Boolean)
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'vi')))
    const amounts = (await find({ sort: 'amount' })).items.flatMap((one) => one.askUsdCents ?? [])
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
    expect((await find({ page: 9 })).items).toEqual([])
  })
})

test('What was written before it was counted is counted when the program starts', async () => {
  const { code } = await writeProposal(officer, { title: { vi: 'Chưa đếm', en: '' } })
  const broken = await writeProposal(officer)
  const uncounted = { gapsVi: null, gapsEn: null, staleTexts: null }
  await db().listing.updateMany({ where: { code: { in: [code, broken.code] } }, data: uncounted })
  await db().listing.update({ where: { code: broken.code }, data: { content: {} } })
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined)
  await countWhatIsMissing()
  expect(told.mock.calls.map(([line]) => line)).toEqual([expect.stringContaining(`${broken.code} cannot be read`)])
  told.mockRestore()
  expect(await db().listing.findUniqueOrThrow({ where: { code } })).toMatchObject({
    gapsVi: 0,
    gapsEn: 1,
    staleTexts: 0,
  })
})

describe('A change to several listings', () => {
  test('is made to exactly those that were chosen, once, each on its own', async () => {
    const [one, two, other] = [await titled('Một', 'One'), await titled('Hai', 'Two'), await titled('Ba', 'Three')]
    const old = await titled('Bốn', 'Four')
    await saveListing(director, { ...old, content: completeProposal({ months: 7 }) })
    const incomplete = { code: (await createListing(officer, 'proposal')) ?? '', lockVersion: 1 }
    const id = await askForChange(officer, 'proposal', { deed: 'submit', listings: [one, two, old, incomplete] })
    expect((await getBulkChange(officer, id ?? ''))?.state).toBe('asked')
    await Promise.all([carryOutChange(officer, id ?? '', none), carryOutChange(officer, id ?? '', none)])
    const change = await getBulkChange(officer, id ?? '')
    expect(change?.state).toBe('done')
    expect(change?.listings.map(({ result }) => result)).toEqual(['done', 'done', 'conflict', 'incomplete'])
    await carryOutChange(officer, id ?? '', none)
    const states = await db().listing.findMany({
      where: { code: { in: [one.code, two.code, other.code] } },
      orderBy: { code: 'asc' },
    })
    expect(states.map(({ state }) => state)).toEqual(['submitted', 'submitted', 'draft'])
    const moves = { action: 'listing.submit', detail: { path: ['code'], equals: one.code } }
    expect(await db().auditEvent.count({ where: moves })).toBe(1)
  })

  test('is nobody else’s to see or to carry out', async () => {
    const id =
      (await askForChange(officer, 'proposal', { deed: 'submit', listings: [await titled('Năm', 'Five')] })) ?? ''
    expect(await getBulkChange(director, id)).toBeNull()
    await carryOutChange(director, id, none)
    expect((await getBulkChange(officer, id))?.state).toBe('asked')
  })

  test('goes on with the rest when it was interrupted', async () => {
    const [one, two] = [await titled('Sáu', 'Six'), await titled('Bảy', 'Seven')]
    const id = (await askForChange(officer, 'proposal', { deed: 'submit', listings: [one, two] })) ?? ''
    await db().bulkChange.update({
      where: { id },
      data: { startedAt: new Date(Date.now() - 120_000), outcomes: [{ code: one.code, result: 'done' }] },
    })
    expect((await getBulkChange(officer, id))?.state).toBe('interrupted')
    await carryOutChange(officer, id, none)
    const states = await db().listing.findMany({
      where: { code: { in: [one.code, two.code] } },
      orderBy: { code: 'asc' },
    })
    expect(states.map(({ state }) => state)).toEqual(['draft', 'submitted'])
  })

  test('never does what the role may not', async () => {
    const draft = await titled('Tám', 'Eight')
    const id = (await askForChange(officer, 'proposal', { deed: 'publish', listings: [draft] })) ?? ''
    expect(await carryOutChange(officer, id, none)).toBe('language')
    expect((await getBulkChange(officer, id))?.state).toBe('asked')
    expect(await carryOutChange(officer, id, { ...none, locales: ['vi'] })).toBeNull()
    expect((await getBulkChange(officer, id))?.listings[0]?.result).toBe('forbidden')
  })

  test('files under a theme as a version of its own, and gives to a person without one', async () => {
    const draft = await titled('Chín', 'Nine')
    const theme = 'border-areas'
    const name = { vi: 'Vùng biên giới', en: 'Border areas' }
    await db().theme.create({ data: { id: theme, position: 99, name, description: name } })
    const run = async (
      deed: BulkDeed,
      listings: { code: string; lockVersion: number }[],
      told: Partial<BulkDetails>,
    ) => {
      const id = (await askForChange(officer, 'proposal', { deed, listings })) ?? ''
      await carryOutChange(officer, id, { ...none, ...told })
      return (await getBulkChange(officer, id))?.listings[0]?.result
    }
    const current = async () => {
      const { lockVersion } = await db().listing.findUniqueOrThrow({ where: { code: draft.code } })
      return [{ code: draft.code, lockVersion }]
    }
    expect(await run('add-theme', [draft], { theme })).toBe('done')
    expect(await run('add-theme', [draft], { theme })).toBe('conflict')
    expect(await run('add-theme', await current(), { theme })).toBe('unchanged')
    expect(await codesOf({ theme })).toContain(draft.code)
    expect(await run('remove-theme', await current(), { theme })).toBe('done')
    const revisions = await db().revision.count({ where: { listing: { code: draft.code } } })
    expect(await run('assign', await current(), { owner: director.id })).toBe('done')
    expect(await codesOf({ owner: 'me' }, director)).toContain(draft.code)
    expect(await db().revision.count({ where: { listing: { code: draft.code } } })).toBe(revisions)
  })
})

test('Nothing is given to someone whose account is closed', async () => {
  const gone = await hireStaff('officer')
  await db().user.update({ where: { id: gone.id }, data: { active: false } })
  const { code } = await titled('Mười', 'Ten')
  expect(await assignListing(officer, { code, owner: gone.id })).toBe('unknown-key')
  expect(await assignListing(officer, { code, owner: null })).toBe('done')
  expect(await codesOf({ owner: 'none' })).toContain(code)
})

test('All that a search finds can be chosen, up to a limit', async () => {
  const found = await findDeskCodes(officer, 'proposal', { query: emptyDeskQuery, most: 5 })
  expect(found).toHaveLength(5)
})

test('A search is kept by name for its person alone, replaced by the same name, and dropped', async () => {
  const query = { q: 'nước', sort: 'title', page: '3' }
  expect(await keepView(officer, 'proposal', { name: ' Nước ', query })).toBe('kept')
  expect(await keepView(officer, 'proposal', { name: 'Nước', query: { state: 'draft' } })).toBe('replaced')
  expect(await keepView(officer, 'proposal', { name: ' ', query })).toBe('no-name')
  const twice = { name: 'Hai lần', query }
  await Promise.all(Array.from({ length: 6 }, () => keepView(director, 'need', twice)))
  expect((await findSavedViews(director, 'need')).map((view) => view.name)).toEqual(['Hai lần'])
  const [view] = await findSavedViews(officer, 'proposal')
  expect(view).toMatchObject({ name: 'Nước', query: { state: 'draft' } })
  expect(await findSavedViews(director, 'proposal')).toEqual([])
  await dropView(director, view?.id ?? '')
  expect(await findSavedViews(officer, 'proposal')).toHaveLength(1)
  await dropView(officer, view?.id ?? '')
  expect(await findSavedViews(officer, 'proposal')).toEqual([])
})
