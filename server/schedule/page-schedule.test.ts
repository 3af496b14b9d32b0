import { beforeAll, beforeEach, expect, test } from 'vitest'
import { locales } from '@/domain/locale'
import type { Actor } from '../actor'
import { db } from '../db'
import { getSitePage } from '../site-pages/get-site-page'
import { movePage } from '../site-pages/move-page'
import { publishPage, withdrawPage } from '../site-pages/publish-page'
import { savePage } from '../site-pages/save-page'
import { renewQuestions, writeQuestions } from '../testing/pages'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { carryOutDue } from './carry-out-due'
import { findTimes } from './find-times'
import { cancelTime, setTime } from './set-time'

const key = 'questions'
const page = { page: key } as const
const old = writeQuestions({ vi: 'Cũ', en: 'Old' })
const renewed = writeQuestions({ vi: 'Mới', en: 'New' })
let officer: Actor
let director: Actor
let draft: { key: typeof key; lockVersion: number }

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
})

beforeEach(async () => {
  draft = await renewQuestions(old, { isPublic: true })
})

const soon = () => new Date(Date.now() + 60_000)
const answerIn = async (locale: 'vi' | 'en') =>
  (await getSitePage(key, locale))?.edition.questions.map((one) => one.answer).join()
const stateOf = async () => (await db().sitePage.findUniqueOrThrow({ where: { key } })).state
/** The moment comes: what is set for the page is due from now on. */
const come = () =>
  db().schedule.updateMany({ where: { doneAt: null, pageKey: key }, data: { at: new Date(Date.now() - 1000) } })
const keptTimes = () => db().auditEvent.count({ where: { action: 'page.keep-time', subjectId: key } })

async function saveRenewed() {
  await savePage(officer, { ...draft, content: renewed })
  return { ...page, lockVersion: draft.lockVersion + 1 }
}

test('An approved page is published at the time that its officer set, in the language chosen, once', async () => {
  const saved = await saveRenewed()
  const set = { ...saved, move: 'publish' as const, locales: ['en' as const], at: soon() }
  expect(await setTime(officer, set)).toBe('forbidden')
  await movePage(officer, { key, lockVersion: 2, move: 'submit' })
  await movePage(director, { key, lockVersion: 2, move: 'approve' })
  expect(await setTime(officer, set)).toBe('set')
  expect(await carryOutDue()).toBe(0)
  expect(await answerIn('en')).toBe('Old')
  await come()
  const before = await keptTimes()
  const counts = await Promise.all(Array.from({ length: 4 }, () => carryOutDue()))
  expect(counts.reduce((sum, count) => sum + count, await carryOutDue())).toBe(1)
  expect([await answerIn('en'), await answerIn('vi')]).toEqual(['New', 'Cũ'])
  expect(await stateOf()).toBe('published')
  expect(await keptTimes()).toBe(before + 1)
  const shown = await db().pagePublication.findMany({ where: { pageKey: key, locale: 'en' }, orderBy: { id: 'asc' } })
  expect(shown.map((one) => [one.endReason, one.publisherId])).toEqual([
    ['superseded', null],
    [null, officer.id],
  ])
})

test('What goes out is the version that was seen when the time was set; the later draft stays a draft', async () => {
  const saved = await saveRenewed()
  await setTime(director, { ...saved, move: 'publish', locales: [...locales], at: soon() })
  await savePage(officer, { key, lockVersion: 2, content: writeQuestions({ vi: 'Sau', en: 'Later' }) })
  expect((await findTimes(officer, page))[0]).toMatchObject({ revision: 2, doneAt: null, setBy: director.name })
  await come()
  expect(await carryOutDue()).toBe(1)
  expect(await answerIn('vi')).toBe('Mới')
  expect(await stateOf()).toBe('draft')
})

test('A set withdrawal takes a page from the public once, and leaves a newer draft where it is', async () => {
  expect(await setTime(officer, { ...page, lockVersion: 1, move: 'withdraw', at: soon() })).toBe('forbidden')
  expect(await setTime(director, { ...page, lockVersion: 1, move: 'withdraw', at: soon() })).toBe('set')
  await come()
  expect(await carryOutDue()).toBe(1)
  expect(await carryOutDue()).toBe(0)
  expect([await getSitePage(key, 'vi'), await getSitePage(key, 'en'), await stateOf()]).toEqual([
    null,
    null,
    'withdrawn',
  ])

  draft = await renewQuestions(old, { isPublic: true })
  const saved = await saveRenewed()
  await movePage(officer, { key, lockVersion: 2, move: 'submit' })
  await setTime(director, { ...saved, move: 'withdraw', at: soon() })
  await come()
  expect(await carryOutDue()).toBe(1)
  expect([await getSitePage(key, 'vi'), await stateOf()]).toEqual([null, 'submitted'])
})

test('What is done by hand or taken back does not happen a second time by the clock', async () => {
  const saved = await saveRenewed()
  const publish = { ...saved, move: 'publish' as const, locales: [...locales], at: soon() }
  await setTime(director, publish)
  await publishPage(director, { key, lockVersion: 2, locales: ['vi'] })
  expect((await findTimes(director, page))[0]).toMatchObject({ locales: ['en'], doneAt: null })
  await publishPage(director, { key, lockVersion: 2, locales: ['en'] })
  expect((await findTimes(director, page))[0]).toMatchObject({ refusal: 'published' })
  await setTime(director, { ...saved, move: 'withdraw', at: soon() })
  await withdrawPage(director, key)
  expect((await findTimes(director, page))[0]).toMatchObject({ refusal: 'withdrawn' })
  await setTime(director, publish)
  expect(await cancelTime(officer, { ...page, move: 'publish' })).toBe('forbidden')
  expect(await cancelTime(director, { ...page, move: 'publish' })).toBe('cancelled')
  await db().sitePage.update({ where: { key }, data: { state: 'submitted' } })
  await setTime(director, publish)
  await movePage(director, { key, lockVersion: 2, move: 'return', comment: 'Chưa được.' })
  expect((await findTimes(director, page))[0]).toMatchObject({ refusal: 'returned' })
  await come()
  expect(await carryOutDue()).toBe(0)
  expect(await getSitePage(key, 'vi')).toBeNull()
})

test('A time is set only for what could be done, later, and on the draft that was seen', async () => {
  draft = await renewQuestions(writeQuestions({ vi: 'Có', en: '' }), { isPublic: false })
  const publish = { ...page, lockVersion: 1, move: 'publish' as const, at: soon() }
  expect(await setTime(director, { ...publish, locales: [...locales] })).toBe('incomplete')
  expect(await setTime(director, { ...publish, locales: ['vi'], lockVersion: 2 })).toBe('conflict')
  expect(await setTime(director, { ...publish, locales: ['vi'], at: new Date() })).toBe('no-time')
  expect(await setTime(director, { ...publish, locales: ['vi'], page: 'privacy' })).toBe('not-found')
  expect(await setTime(director, { ...page, lockVersion: 1, move: 'withdraw', at: soon() })).toBe('not-public')
  expect(await findTimes(director, page)).toEqual([])
})

test('A page that somebody is saving at this moment is left for the next round', async () => {
  await setTime(director, { ...page, lockVersion: 1, move: 'withdraw', at: soon() })
  await come()
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT key FROM "SitePage" WHERE key = ${key} FOR UPDATE`
    expect(await carryOutDue()).toBe(0)
  })
  expect(await carryOutDue()).toBe(1)
})

test('What cannot be carried out is kept with its reason', async () => {
  await setTime(director, { ...page, lockVersion: 1, move: 'withdraw', at: soon() })
  await db().pagePublication.updateMany({ where: { pageKey: key }, data: { endedAt: new Date() } })
  await come()
  expect(await carryOutDue()).toBe(1)
  expect((await findTimes(director, page))[0]).toMatchObject({ refusal: 'not-public' })
  expect((await db().auditEvent.findFirst({ where: { subjectId: key }, orderBy: { id: 'desc' } }))?.action).toBe(
    'page.refuse-time',
  )
})
