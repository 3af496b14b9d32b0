import { beforeAll, expect, test } from 'vitest'
import { locales } from '@/domain/locale'
import { parsePage } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { db } from '../db'
import { countSamples, removeSamples } from '../settings/remove-samples'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { findPageDays, findPageHeadlines, getSitePage } from './get-site-page'
import { findDeskPages, getEditablePage } from './page-desk'
import { getPageHistory, getPageVersion, restorePageVersion } from './page-history'
import { insertPage } from './page-store'
import { publishPage, withdrawPage } from './publish-page'
import { savePage } from './save-page'

const both = (vi: string, en = vi) => ({ vi, en })
const questions = (answer: { vi: string; en: string }) => ({
  title: both('Hỏi đáp', 'Questions'),
  lead: both('Câu dẫn', 'Lead'),
  questions: [{ id: 'language', question: both('Câu hỏi', 'Question'), answer }],
})
const person = (id: string, sample: boolean) => {
  return { id, role: both('Việc'), name: id, duties: both(''), email: '', phone: '', sample }
}
const about = {
  title: both('Giới thiệu', 'About'),
  lead: both('Câu dẫn', 'Lead'),
  text: both(''),
  figures: [],
  people: [person('real', false), person('invented', true)],
}

let officer: Actor
let director: Actor
let admin: Actor

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
  admin = await hireStaff('admin')
  const first = questions(both('Cũ', 'Old'))
  await db().$transaction(async (tx) => {
    await insertPage(tx, { key: 'questions', content: first })
    await insertPage(tx, { key: 'about', content: about })
  })
})

const answerIn = async (locale: 'vi' | 'en') =>
  (await getSitePage('questions', locale))?.edition.questions.map((one) => one.answer)

test('The public reads what was published, and a saved draft only once it is', async () => {
  const content = questions(both('Mới', 'New'))
  expect(await savePage(officer, { key: 'questions', lockVersion: 1, content })).toEqual({
    kind: 'saved',
    lockVersion: 2,
  })
  expect(await answerIn('en')).toEqual(['Old'])
  expect(await getEditablePage(officer, 'questions')).toMatchObject({
    published: { vi: { changed: true }, en: { changed: true } },
    updatedBy: officer.name,
  })
  expect(await publishPage(officer, { key: 'questions', lockVersion: 2, locales })).toBe('forbidden')
  expect(await answerIn('en')).toEqual(['Old'])

  expect(await publishPage(director, { key: 'questions', lockVersion: 2, locales })).toBe('published')
  expect(await answerIn('en')).toEqual(['New'])
  expect(await answerIn('vi')).toEqual(['Mới'])
  const [page] = await findDeskPages(officer, 'vi')
  expect(page).toMatchObject({ key: 'questions', title: 'Hỏi đáp', state: 'published' })
  expect(page?.published).toMatchObject({ vi: { changed: false }, en: { changed: false } })
  const events = await db().auditEvent.findMany({ where: { subjectKind: 'page', subjectId: 'questions' } })
  expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['page.save', officer.id],
    ['page.publish', director.id],
  ])
})

test('Nobody saves or publishes over what somebody else saved meanwhile', async () => {
  const { lockVersion = 0 } = (await getEditablePage(officer, 'questions')) ?? {}
  const content = questions(both('Của tôi', 'Mine'))
  expect(await savePage(officer, { key: 'questions', lockVersion, content })).toMatchObject({ kind: 'saved' })
  expect(
    await savePage(director, { key: 'questions', lockVersion, content: questions(both('Của họ', 'Theirs')) }),
  ).toEqual({ kind: 'conflict', lockVersion: lockVersion + 1 })
  expect(await publishPage(director, { key: 'questions', lockVersion, locales })).toBe('conflict')
  expect((await getEditablePage(officer, 'questions'))?.content).toEqual(content)
})

test('Each language is published on its own, and one that is incomplete not at all', async () => {
  const { lockVersion = 0 } = (await getEditablePage(officer, 'questions')) ?? {}
  const before = await answerIn('en')
  const content = questions(both('Chưa dịch', ''))
  expect(await savePage(officer, { key: 'questions', lockVersion, content })).toMatchObject({ kind: 'saved' })
  const draft = { key: 'questions' as const, lockVersion: lockVersion + 1 }
  expect(await publishPage(director, { ...draft, locales })).toBe('incomplete')
  expect(await publishPage(director, { ...draft, locales: [] })).toBe('incomplete')
  expect(await answerIn('vi')).not.toEqual(['Chưa dịch'])
  expect(await publishPage(director, { ...draft, locales: ['vi'] })).toBe('published')
  expect(await answerIn('vi')).toEqual(['Chưa dịch'])
  expect(await answerIn('en')).toEqual(before)
  expect((await getEditablePage(officer, 'questions'))?.published).toMatchObject({
    vi: { changed: false },
    en: { changed: true },
  })
})

test('Each save that changes something is a version, and none is ever written over', async () => {
  const versions = () => db().pageRevision.findMany({ where: { pageKey: 'questions' }, orderBy: { number: 'asc' } })
  const before = await versions()
  const { lockVersion = 0, revisions } = (await getEditablePage(officer, 'questions')) ?? {}
  const content = questions(both('Bản nữa', 'One more'))
  const saved = await savePage(director, { key: 'questions', lockVersion, content })
  expect(saved).toEqual({ kind: 'saved', lockVersion: lockVersion + 1 })
  expect(await savePage(officer, { key: 'questions', lockVersion: lockVersion + 1, content })).toEqual(saved)
  const after = await versions()
  expect(after.slice(0, -1)).toEqual(before)
  expect(after.at(-1)).toMatchObject({ number: (revisions ?? 0) + 1, content, authorId: director.id })
})

test('An earlier version is brought back as a new one, and only over the draft that was looked at', async () => {
  const { lockVersion = 0 } = (await getEditablePage(officer, 'questions')) ?? {}
  const { newest = 0 } = (await getPageHistory(officer, 'questions', 1)) ?? {}
  const change = { key: 'questions' as const, lockVersion, number: 1 }
  expect(await restorePageVersion(officer, { ...change, lockVersion: lockVersion - 1 })).toMatchObject({
    kind: 'conflict',
  })
  expect(await restorePageVersion(officer, { ...change, number: newest + 1 })).toEqual({ kind: 'not-found' })
  expect(await restorePageVersion(officer, change)).toMatchObject({ kind: 'saved' })
  const history = await getPageHistory(officer, 'questions', 1)
  expect(history?.versions[0]).toMatchObject({
    number: newest + 1,
    author: officer.name,
    restoredFrom: 1,
    published: [],
  })
  expect(await getPageVersion(officer, 'questions', newest + 1)).toEqual(await getPageVersion(officer, 'questions', 1))
  const shown = history?.versions.flatMap((one) => one.published.filter(({ current }) => current))
  expect(shown?.map((one) => one.locale).toSorted()).toEqual(['en', 'vi'])
})

test('A page that is withdrawn is nowhere in public, and is published again as it is', async () => {
  const { lockVersion = 0 } = (await getEditablePage(officer, 'questions')) ?? {}
  await publishPage(director, { key: 'questions', lockVersion, locales })
  const shownIn = async (locale: 'vi' | 'en') => [
    await getSitePage('questions', locale),
    ...(await findPageHeadlines(['questions'], locale)),
    ...(await findPageDays()).filter((one) => one.key === 'questions' && one.locale === locale),
  ]
  expect(await withdrawPage(officer, 'questions')).toBe('forbidden')
  expect(await shownIn('en')).toHaveLength(3)
  expect(await withdrawPage(director, 'questions')).toBe('withdrawn')
  expect(await withdrawPage(director, 'questions')).toBe('forbidden')
  for (const locale of locales) expect(await shownIn(locale)).toEqual([null])
  expect(await publishPage(director, { key: 'questions', lockVersion, locales: ['en'] })).toBe('published')
  expect(await shownIn('vi')).toEqual([null])
  expect((await shownIn('en'))[0]).toMatchObject({ edition: { title: 'Questions' } })
})

test('A page that was never loaded is told as missing', async () => {
  expect(await getSitePage('privacy', 'vi')).toBeNull()
  expect(await getEditablePage(officer, 'privacy')).toBeNull()
  const privacy = { ...questions(both('')), sections: [], checkedOn: null }
  expect(await savePage(officer, { key: 'privacy', lockVersion: 1, content: privacy })).toEqual({ kind: 'not-found' })
  expect(await publishPage(director, { key: 'privacy', lockVersion: 1, locales })).toBe('not-found')
})

test('Invented contact people go with the other samples, and an editor who had them open is told', async () => {
  expect(await countSamples()).toMatchObject({ people: 1 })
  await removeSamples(admin)
  expect(await countSamples()).toMatchObject({ people: 0 })
  const newest = await db().pageRevision.findFirst({ where: { pageKey: 'about' }, orderBy: { number: 'desc' } })
  expect(parsePage('about', newest?.content).people.map((one) => one.id)).toEqual(['real'])
  expect((await getSitePage('about', 'en'))?.edition.people.map((one) => one.name)).toEqual(['real'])
  const row = await db().sitePage.findUniqueOrThrow({ where: { key: 'about' } })
  expect(parsePage('about', row.draft).people.map((one) => one.id)).toEqual(['real'])
  expect(await savePage(officer, { key: 'about', lockVersion: 1, content: about })).toMatchObject({ kind: 'conflict' })
})
