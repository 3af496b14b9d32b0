import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../actor'
import { db } from '../db'
import { publishProposal } from '../testing/listings'
import { publishNeed } from '../testing/needs-and-stories'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { addReadings } from './add-readings'
import { findMostRead } from './find-most-read'
import { findWeeklyReadings } from './find-weekly-readings'
import { getListingReaders } from './get-listing-readers'

// A Thursday; in Viet Nam it is ten in the morning.
const now = new Date('2026-11-26T03:00:00Z')

let officer: Actor
let proposal = ''
let need = ''

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  proposal = (await publishProposal(await hireStaff('director'))).code
  need = await publishNeed()
  await addReadings([
    { code: proposal, day: '2026-11-26', measure: 'view', count: 3 },
    { code: proposal, day: '2026-11-23', measure: 'view', count: 2 },
    { code: proposal, day: '2026-11-22', measure: 'view', count: 1 },
    { code: proposal, day: '2026-11-22', measure: 'pdf', count: 4 },
    { code: proposal, day: '2026-09-07', measure: 'view', count: 7 },
    { code: proposal, day: '2026-09-06', measure: 'view', count: 100 },
    { code: need, day: '2026-10-30', measure: 'view', count: 6 },
    { code: need, day: '2026-10-29', measure: 'view', count: 50 },
  ])
  await request('AAAA-0001', new Date('2026-11-24T01:00:00Z'), [proposal])
  // Monday in Viet Nam, still Sunday in London.
  await request('AAAA-0002', new Date('2026-11-15T17:30:00Z'), [])
})

async function request(reference: string, createdAt: Date, codes: string[]) {
  await db().inquiry.create({
    data: {
      reference,
      formToken: crypto.randomUUID(),
      locale: 'en',
      name: 'Anna',
      email: 'anna@example.org',
      organisation: '',
      country: '',
      message: 'Hello',
      consentedAt: createdAt,
      senderHash: '',
      createdAt,
      listings: { connect: codes.map((code) => ({ code })) },
    },
  })
}

test('Twelve weeks are told, from Monday in Viet Nam, those in which nobody read too', async () => {
  const weeks = await findWeeklyReadings(officer, null, now)
  expect(weeks).toHaveLength(12)
  expect(weeks[0]).toEqual({ monday: '2026-09-07', views: 7, pdfs: 0, requests: 0 })
  expect(weeks[1]).toEqual({ monday: '2026-09-14', views: 0, pdfs: 0, requests: 0 })
  expect(weeks.at(-3)).toEqual({ monday: '2026-11-09', views: 0, pdfs: 0, requests: 0 })
  expect(weeks.at(-2)).toEqual({ monday: '2026-11-16', views: 1, pdfs: 4, requests: 1 })
  expect(weeks.at(-1)).toEqual({ monday: '2026-11-23', views: 5, pdfs: 0, requests: 1 })
})

test('The weeks of one listing hold what is its own', async () => {
  const { id } = await db().listing.findUniqueOrThrow({ where: { code: need } })
  const weeks = await findWeeklyReadings(officer, id, now)
  expect(weeks.filter((week) => week.views + week.pdfs + week.requests > 0)).toEqual([
    { monday: '2026-10-26', views: 56, pdfs: 0, requests: 0 },
  ])
})

test('The most read within 28 days comes first, with what was asked about it then', async () => {
  const { items, total } = await findMostRead(officer, { skip: 0, take: 1 }, now)
  expect(total).toBe(2)
  expect(items).toMatchObject([{ key: proposal, views: 6, pdfs: 4, requests: 1 }])
  const rest = await findMostRead(officer, { skip: 1, take: 10 }, now)
  expect(rest.items).toMatchObject([{ key: need, kind: 'need', views: 6, pdfs: 0, requests: 0 }])
})

test('A listing tells all its readers since they are counted; one that does not exist tells nothing', async () => {
  const readers = await getListingReaders(officer, proposal.toLowerCase())
  expect(readers).toMatchObject({ code: proposal, since: '2026-09-06', total: { views: 113, pdfs: 4, requests: 1 } })
  expect(await getListingReaders(officer, 'TM-1999-999')).toBeNull()
})

test('Somebody whose role allows nothing learns nothing', async () => {
  const nobody = { ...officer, role: 'visitor' } as unknown as Actor
  expect(await findWeeklyReadings(nobody, null, now)).toEqual([])
  expect(await findMostRead(nobody, { skip: 0, take: 10 }, now)).toEqual({ items: [], total: 0 })
  expect(await getListingReaders(nobody, proposal)).toBeNull()
})
