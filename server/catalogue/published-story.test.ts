import { beforeAll, expect, test } from 'vitest'
import { db } from '../db'
import { publishListing, withdrawListing } from '../listings/publish-listing'
import { publishProposal } from '../testing/listings'
import { publishStory } from '../testing/needs-and-stories'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { findOtherMatches } from './find-other-matches'
import { findStories } from './find-stories'
import { getPublishedStory } from './published-story'

beforeAll(foundProvince)

const both = (text: string) => ({ vi: text, en: text })
const voices = [
  { id: 'a', words: both('Chúng tôi có nước'), speaker: both('Một người mẹ'), consented: true },
  { id: 'b', words: both('Khongmuonneuten'), speaker: both('Nguoigiautenthat'), consented: false },
]

test('Only the voices of those who agreed become public, and no word of the others can be searched for', async () => {
  const code = await publishStory({ voices })
  expect((await getPublishedStory('vi', code))?.edition.voices.map((one) => one.id)).toEqual(['a'])
  const publications = await db().publication.findMany({ where: { code } })
  expect(JSON.stringify(publications)).toContain('Chúng tôi có nước')
  expect(JSON.stringify(publications)).not.toMatch(/Khongmuonneuten|Nguoigiautenthat/)
  expect((await findOtherMatches('chúng tôi có nước', 'vi')).stories.map((one) => one.code)).toContain(code)
  expect((await findOtherMatches('Khongmuonneuten', 'vi')).stories).toEqual([])
  const listing = await db().listing.findUniqueOrThrow({ where: { code } })
  expect(JSON.stringify(listing.content)).toContain('Khongmuonneuten')
})

test('Consent that is taken back takes the voice from the public with the next publication', async () => {
  const code = await publishStory({ voices: [voices[0] as (typeof voices)[number]] })
  const listing = await db().listing.findUniqueOrThrow({ where: { code }, include: { revisions: true } })
  const content = { ...(listing.content as object), voices: [{ ...voices[0], consented: false }] }
  await db().revision.create({ data: { listingId: listing.id, number: 2, content } })
  await publishListing(await hireStaff('director'), { code, lockVersion: 1, locales: ['vi', 'en'] })
  expect((await getPublishedStory('vi', code))?.edition.voices).toEqual([])
})

test('A story shows of the proposals it speaks for those that are public in the reader’s language', async () => {
  const director = await hireStaff('director')
  const [shown, vietnamese, withdrawn] = [
    await publishProposal(director),
    await publishProposal(director, {}, ['vi']),
    await publishProposal(director),
  ]
  await withdrawListing(director, withdrawn.code)
  const code = await publishStory({ proposals: [withdrawn.code, vietnamese.code, shown.code, 'TM-2026-999'] })
  const proposalsIn = async (locale: 'vi' | 'en') =>
    (await getPublishedStory(locale, code))?.proposals.map((one) => one.code)
  expect(await proposalsIn('en')).toEqual([shown.code])
  expect(await proposalsIn('vi')).toEqual([vietnamese.code, shown.code])
})

test('Stories are listed the newest first, in the languages in which they are published', async () => {
  const first = await publishStory()
  const second = await publishStory({}, ['en'])
  expect((await findStories('en')).slice(0, 2).map((one) => one.code)).toEqual([second, first])
  expect((await findStories('vi'))[0]?.code).toBe(first)
})
