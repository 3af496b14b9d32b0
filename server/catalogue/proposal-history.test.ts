import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import type { Actor } from '../actor'
import { publishListing, withdrawListing } from '../listings/publish-listing'
import { saveListing } from '../listings/save-listing'
import { publishProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { getProposalHistory } from './proposal-history'

let director: Actor

beforeAll(async () => {
  await foundProvince()
  director = await hireStaff('director')
})

/** Saves a change and publishes it in these languages. */
async function republish(
  draft: { code: string; lockVersion: number },
  change: Partial<ProposalContent>,
  locales: Locale[] = ['vi', 'en'],
) {
  const saved = await saveListing(director, { ...draft, content: completeProposal(change) })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  const next = { code: draft.code, lockVersion: saved.lockVersion }
  const outcome = await publishListing(director, { ...next, locales })
  if (outcome.kind !== 'published') throw new Error(outcome.kind)
  return next
}

const months = (before: number, after: number) => ({
  kind: 'single',
  fact: 'duration',
  before: { kind: 'months', value: before },
  after: { kind: 'months', value: after },
})

test('A proposal published once has no history, nor has one that does not exist', async () => {
  const { code } = await publishProposal(director)
  expect(await getProposalHistory('en', code)).toEqual([])
  expect(await getProposalHistory('en', 'TM-1999-001')).toEqual([])
})

test('Each later publication tells what it changed, the newest first, with its day', async () => {
  const first = await publishProposal(director)
  const second = await republish(first, { months: 30 })
  await republish(second, { months: 36 })
  expect(await getProposalHistory('en', first.code.toLowerCase())).toEqual([
    { publishedOn: dayOf(new Date()), changes: [months(30, 36)] },
    { publishedOn: dayOf(new Date()), changes: [months(24, 30)] },
  ])
})

test('A language has its own history: what was published in the other one only is no change here', async () => {
  const first = await publishProposal(director)
  const second = await republish(first, { months: 30 }, ['vi'])
  await republish(second, { months: 36 }, ['en'])
  expect((await getProposalHistory('vi', first.code)).map((one) => one.changes)).toEqual([[months(24, 30)]])
  expect((await getProposalHistory('en', first.code)).map((one) => one.changes)).toEqual([[months(24, 36)]])
})

test('Fields, themes and communes are told by name, and text in the language of the reader only', async () => {
  const first = await publishProposal(director)
  await republish(first, { field: 'health', themes: [], title: { vi: 'Tên mới', en: 'A new title' } })
  const [version] = await getProposalHistory('vi', first.code)
  expect(version?.changes).toMatchObject([
    { fact: 'title', after: { value: 'Tên mới' } },
    { fact: 'field', before: { value: 'Nước sạch và vệ sinh' }, after: { value: 'Y tế' } },
    { fact: 'themes', removed: ['Phụ nữ'] },
  ])
  expect(JSON.stringify(version)).not.toContain('A new title')
})

test('A draft, and a publication that says the same as before, change nothing', async () => {
  const first = await publishProposal(director)
  await saveListing(director, { ...first, content: completeProposal({ months: 60 }) })
  expect(await getProposalHistory('en', first.code)).toEqual([])
  const { code } = await publishProposal(director)
  await withdrawListing(director, code)
  await publishListing(director, { code, lockVersion: 2, locales: ['vi', 'en'] })
  expect(await getProposalHistory('en', code)).toEqual([])
})
