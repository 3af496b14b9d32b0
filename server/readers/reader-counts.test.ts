import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { dayOf as dayInDomain } from '@/domain/day'
import { db } from '../db'
import { publishProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { addReadings } from './add-readings'
import { dayOf, ReaderCounts } from './reader-counts.mjs'

type Store = ConstructorParameters<typeof ReaderCounts>[0]
type Watched = Parameters<ReaderCounts['watch']>

const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' }
const today = dayInDomain(new Date())

/** Lets somebody ask for an address; the answer leaves at once. */
function read(readers: ReaderCounts, url: string, { method = 'GET', statusCode = 200 } = {}) {
  const response = Object.assign(new EventEmitter(), { statusCode })
  readers.watch({ method, url, headers } as Watched[0], response as unknown as Watched[1])
  response.emit('finish')
}

/** Counts whose store can be down. */
function counted(limits?: ConstructorParameters<typeof ReaderCounts>[1]) {
  const written: Parameters<Store>[0][] = []
  const state = { down: false }
  const readers = new ReaderCounts(async (counts) => {
    if (state.down) throw new Error('The database is down, as this test wants it.')
    written.push(counts)
  }, limits)
  return { readers, written, state }
}

test('What was read within some seconds is written at once, together', async () => {
  const { readers, written } = counted({ seconds: 0.02 })
  read(readers, '/en/proposals/tm-2026-001')
  read(readers, '/vi/de-xuat/tm-2026-001', { statusCode: 304 })
  read(readers, '/vi/de-xuat/tm-2026-001/pdf')
  expect(written).toEqual([])
  await vi.waitFor(() => expect(written).toHaveLength(1))
  expect(written[0]).toEqual([
    { code: 'TM-2026-001', measure: 'view', day: today, count: 2 },
    { code: 'TM-2026-001', measure: 'pdf', day: today, count: 1 },
  ])
  await sleep(50)
  expect(written).toHaveLength(1)
})

test('Nothing is counted for a head alone, for what was moved or not found, nor before the answer has left', async () => {
  const { readers, written } = counted()
  read(readers, '/en/proposals/tm-2026-001', { method: 'HEAD' })
  read(readers, '/en/proposals/tm-2026-001', { statusCode: 404 })
  read(readers, '/en/proposals/tm-2026-001', { statusCode: 308 })
  const response = Object.assign(new EventEmitter(), { statusCode: 200 })
  readers.watch(
    { method: 'GET', url: '/en/proposals/tm-2026-001', headers } as Watched[0],
    response as unknown as Watched[1],
  )
  await readers.flush()
  expect(written).toEqual([])
})

test('While the database is down counting goes on, is said once, and nothing is lost or counted twice', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { readers, written, state } = counted()
  state.down = true
  read(readers, '/en/proposals/tm-2026-001')
  await readers.flush()
  read(readers, '/en/proposals/tm-2026-001')
  await readers.flush()
  expect(complaints).toHaveBeenCalledTimes(1)
  state.down = false
  await readers.flush()
  await readers.flush()
  expect(written).toEqual([[{ code: 'TM-2026-001', measure: 'view', day: today, count: 2 }]])
  complaints.mockRestore()
})

test('The memory it takes is bounded; what is known already goes on being counted', async () => {
  const { readers, written } = counted({ most: 2 })
  for (const number of [1, 2, 3, 1]) read(readers, `/en/proposals/tm-2026-${number}`)
  await readers.flush()
  expect(written[0]?.map(({ code, count }) => [code, count])).toEqual([
    ['TM-2026-1', 2],
    ['TM-2026-2', 1],
  ])
})

test('A day begins at midnight in Viet Nam', () => {
  for (const moment of ['2026-11-25T16:59:59Z', '2026-11-25T17:00:00Z', '2026-12-31T20:00:00Z']) {
    expect(dayOf(Date.parse(moment))).toBe(dayInDomain(new Date(moment)))
  }
})

test('Counts are added to those of the same day, and a code that nothing has is passed over', async () => {
  await foundProvince()
  const { code } = await publishProposal(await hireStaff('director'))
  const day = '2026-11-20'
  await addReadings([
    { code, day, measure: 'view', count: 2 },
    { code, day, measure: 'pdf', count: 1 },
    { code: 'TM-1999-999', day, measure: 'view', count: 5 },
  ])
  await Promise.all([
    addReadings([{ code, day, measure: 'view', count: 3 }]),
    addReadings([{ code, day, measure: 'view', count: 4 }]),
  ])
  const rows = await db().dailyCount.findMany({ orderBy: { measure: 'asc' } })
  expect(rows.map(({ measure, count }) => [measure, count])).toEqual([
    ['view', 9],
    ['pdf', 1],
  ])
})
