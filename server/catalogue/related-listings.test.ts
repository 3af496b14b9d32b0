import { beforeAll, expect, test } from 'vitest'
import type { Locale } from '@/domain/locale'
import type { RelatedListings } from '@/domain/related/related-listings'
import type { Actor } from '../actor'
import { db } from '../db'
import { withdrawListing } from '../listings/publish-listing'
import { seedSamples } from '../testing/samples'
import { hireStaff } from '../testing/staff'
import { getRelatedListings } from './related-listings'

const code = 'PT-2026-014'
const today = '2026-11-25'
let director: Actor

beforeAll(async () => {
  await seedSamples('phu-tho')
  director = await hireStaff('director')
}, 120_000)

const codesOf = ({ proposals, needs, stories }: RelatedListings) =>
  [...proposals, ...needs, ...stories].map(({ item }) => item.code)

/** The current publication of a listing in a language, with what it is filed under. */
const editionOf = (listing: string, locale: Locale) =>
  db().publication.findFirstOrThrow({
    where: { code: listing, locale, endedAt: null },
    include: { themes: true, localities: true },
  })

test('A water proposal leads to what shares its field, communes, partner or themes, and says what that is', async () => {
  const related = await getRelatedListings('en', code, today)
  expect(related.proposals).toHaveLength(3)
  expect(related.needs).toHaveLength(3)
  expect(related.stories.length).toBeGreaterThan(0)
  const own = await editionOf(code, 'en')
  const inCommon = (some: { id: string }[], others: { id: string }[]) =>
    some.filter(({ id }) => others.some((one) => one.id === id)).length
  for (const { item, shared } of [...related.proposals, ...related.needs, ...related.stories]) {
    const other = await editionOf(item.code, 'en')
    expect(shared).toMatchObject({
      field: other.fieldId === own.fieldId,
      partner: other.agencyId === own.agencyId,
      places: inCommon(other.localities, own.localities),
      themes: inCommon(other.themes, own.themes),
    })
  }
})

test('The same question has the same answer, in both languages alike, whatever the letter case of the code', async () => {
  const answer = await getRelatedListings('en', code, today)
  expect(await getRelatedListings('en', code.toLowerCase(), today)).toEqual(answer)
  expect(codesOf(await getRelatedListings('vi', code, today))).toEqual(codesOf(answer))
})

test('Nothing is related to itself, and proposals that no longer seek a partner are left out', async () => {
  for (const { code: subject } of await db().listing.findMany({ where: { kind: 'proposal' } })) {
    const related = await getRelatedListings('vi', subject, today)
    expect(codesOf(related)).not.toContain(subject)
    for (const { item } of related.proposals) expect(['open', 'in-discussion']).toContain(item.status)
  }
})

test('A need is shown on its last day and not on the day after', async () => {
  const { needs } = await getRelatedListings('en', code, today)
  const need = needs.find(({ item }) => item.edition.deadline !== null)
  const deadline = need?.item.edition.deadline ?? ''
  const dayAfter = new Date(Date.parse(deadline) + 86_400_000).toISOString().slice(0, 10)
  expect(codesOf(await getRelatedListings('en', code, deadline))).toContain(need?.item.code)
  expect(codesOf(await getRelatedListings('en', code, dayAfter))).not.toContain(need?.item.code)
  const later = await getRelatedListings('en', code, '2099-01-01')
  for (const { item } of later.needs) expect(item.edition.deadline).toBeNull()
})

test('What is not published in this language any more is not shown in it, and still in the other', async () => {
  const [first] = codesOf(await getRelatedListings('en', code, today))
  await db().publication.updateMany({
    where: { code: first ?? '', locale: 'en', endedAt: null },
    data: { endedAt: new Date(), endReason: 'withdrawn' },
  })
  expect(codesOf(await getRelatedListings('en', code, today))).not.toContain(first)
  expect(codesOf(await getRelatedListings('vi', code, today))).toContain(first)
})

test('What is withdrawn is shown nowhere, be it proposal, need or story', async () => {
  const { proposals, needs, stories } = await getRelatedListings('vi', code, today)
  for (const one of [proposals, needs, stories].map(([best]) => best?.item.code ?? '')) {
    expect(await withdrawListing(director, one)).toBe('withdrawn')
    expect(codesOf(await getRelatedListings('vi', code, today))).not.toContain(one)
    expect(codesOf(await getRelatedListings('en', code, today))).not.toContain(one)
  }
})

test('What is not published has no related listings', async () => {
  expect(codesOf(await getRelatedListings('vi', 'PT-1999-001', today))).toEqual([])
})
