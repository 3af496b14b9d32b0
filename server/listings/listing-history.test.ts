import { beforeAll, expect, test } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { getPublishedProposal } from '../catalogue/published-proposal'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { getListingHistory, getVersion } from './listing-history'
import { restoreVersion } from './restore-version'
import { saveListing } from './save-listing'

let officer: Actor
let director: Actor

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
})

test('The history tells who saved each version, and which is public', async () => {
  const { code, lockVersion } = await publishProposal(director, {}, ['vi'])
  await saveListing(officer, { code, lockVersion, content: completeProposal({ months: 36 }) })
  const history = await getListingHistory(officer, code.toLowerCase(), 1)
  expect(history?.versions.map(({ number, author, published }) => [number, author, published.length])).toEqual([
    [3, officer.name, 0],
    [2, director.name, 1],
    [1, director.name, 0],
  ])
  expect(history?.newest).toBe(3)
})

test('An earlier version comes back as a new one; nothing is lost, and the public sees no change', async () => {
  const { code, lockVersion } = await publishProposal(director)
  const saved = await saveListing(officer, { code, lockVersion, content: completeProposal({ months: 36 }) })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  const restored = await restoreVersion(officer, { code, lockVersion: saved.lockVersion, number: 2 })
  expect(restored.kind).toBe('saved')
  const history = await getListingHistory(officer, code, 1)
  expect(history?.versions.map(({ number, restoredFrom }) => [number, restoredFrom])).toEqual([
    [4, 2],
    [3, null],
    [2, null],
    [1, null],
  ])
  expect((await getVersion(officer, code, 4))?.content).toEqual((await getVersion(officer, code, 2))?.content)
  expect((await getVersion(officer, code, 3))?.content).toMatchObject({ months: 36 })
  expect((await getPublishedProposal('vi', code))?.edition.months).toBe(completeProposal().months)
})

test('A version is not restored by someone who looked at an older document, nor one that never was', async () => {
  const { code, lockVersion } = await writeProposal(officer)
  await saveListing(director, { code, lockVersion, content: completeProposal({ months: 6 }) })
  expect((await restoreVersion(officer, { code, lockVersion, number: 1 })).kind).toBe('conflict')
  expect((await restoreVersion(officer, { code, lockVersion: lockVersion + 1, number: 99 })).kind).toBe('not-found')
  expect((await restoreVersion(officer, { code: 'TM-2026-999', lockVersion: 1, number: 1 })).kind).toBe('not-found')
})
