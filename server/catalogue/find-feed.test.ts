import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../actor'
import { db } from '../db'
import { publishListing, withdrawListing } from '../listings/publish-listing'
import { publishProposal, writeProposal } from '../testing/listings'
import { publishNeed, publishStory } from '../testing/needs-and-stories'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { findFeed } from './find-feed'

let director: Actor

beforeAll(async () => {
  await foundProvince()
  director = await hireStaff('director')
})

const codesOf = async (...of: Parameters<typeof findFeed>) => (await findFeed(...of)).entries.map((one) => one.code)

test('A feed has the newest publications of its kind and language first, and nothing that is not public', async () => {
  const first = await publishProposal(director)
  const english = await publishProposal(director, {}, ['en'])
  await writeProposal(director)
  const withdrawn = await publishProposal(director)
  await withdrawListing(director, withdrawn.code)
  const [need, story] = [await publishNeed(), await publishStory()]
  expect(await codesOf('proposals', 'en')).toEqual([english.code, first.code])
  expect(await codesOf('proposals', 'vi')).toEqual([first.code])
  expect(await codesOf('needs', 'vi')).toEqual([need])
  expect(await codesOf('stories', 'en')).toEqual([story])
})

test('An entry keeps its id and its first day when it is published again, and each language has its own', async () => {
  const draft = await publishProposal(director)
  const entry = async (locale: 'vi' | 'en') =>
    (await findFeed('proposals', locale)).entries.find((one) => one.code === draft.code)
  const before = await entry('en')
  await publishListing(director, { ...draft, locales: ['en'] })
  const after = await entry('en')
  expect(after?.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(after).toMatchObject({ id: before?.id, publishedAt: before?.publishedAt })
  expect(Date.parse(after?.updatedAt ?? '')).toBeGreaterThan(Date.parse(before?.updatedAt ?? ''))
  expect((await entry('vi'))?.id).not.toBe(after?.id)
})

test('A withdrawal is a change of the feed', async () => {
  const { code } = await publishProposal(director)
  const before = await findFeed('proposals', 'en')
  await withdrawListing(director, code)
  const after = await findFeed('proposals', 'en')
  expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt))
})

test('A feed without entries is one, and a long one is cut at 50', async () => {
  await db().publication.deleteMany({ where: { kind: 'story' } })
  expect(await findFeed('stories', 'vi')).toEqual({
    kind: 'stories',
    locale: 'vi',
    updatedAt: '1970-01-01T00:00:00.000Z',
    entries: [],
  })
  for (let i = 0; i < 52; i += 1) await publishStory({}, ['vi'])
  expect((await findFeed('stories', 'vi')).entries).toHaveLength(50)
})
