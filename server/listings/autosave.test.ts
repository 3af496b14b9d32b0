import { beforeAll, describe, expect, test } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import { findStale, sources } from '@/domain/translation/sources'
import type { Actor } from '../actor'
import { db } from '../db'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { publishListing } from './publish-listing'
import { saveListing } from './save-listing'

let officer: Actor
let director: Actor

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
})

type Draft = { code: string; lockVersion: number }

/** Saves what somebody writes, as the editor does by itself, and returns the draft as it stands then. */
async function autosave(actor: Actor, { code, lockVersion }: Draft, months: number, auto = true): Promise<Draft> {
  const saved = await saveListing(actor, { code, lockVersion, content: completeProposal({ months }), auto })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  return { code, lockVersion: saved.lockVersion }
}

async function monthsOf(code: string): Promise<unknown[]> {
  const rows = await db().revision.findMany({ where: { listing: { code } }, orderBy: { number: 'asc' } })
  return rows.slice(2).map((row) => (row.content as { months: number }).months)
}

describe('What is saved by itself', () => {
  test('is one version while its author goes on, and the save by hand ends it', async () => {
    let draft = await writeProposal(officer)
    for (const months of [13, 14, 15]) draft = await autosave(officer, draft, months)
    expect(await monthsOf(draft.code)).toEqual([15])
    draft = await autosave(officer, draft, 16, false)
    expect(await monthsOf(draft.code)).toEqual([16])
    draft = await autosave(officer, draft, 17)
    expect(await monthsOf(draft.code)).toEqual([16, 17])
  })

  test('by two people is never folded into one version', async () => {
    let draft = await writeProposal(officer)
    draft = await autosave(officer, draft, 13)
    draft = await autosave(director, draft, 14)
    await autosave(officer, draft, 15)
    expect(await monthsOf(draft.code)).toEqual([13, 14, 15])
  })

  test('stays a version of its own once it was published or commented on, or is old', async () => {
    let draft = await autosave(director, await publishProposal(director), 13)
    await publishListing(director, { ...draft, locales: ['vi'] })
    draft = await autosave(director, draft, 14)
    const { id } = await db().listing.findUniqueOrThrow({ where: { code: draft.code } })
    await db().comment.create({ data: { listingId: id, text: 'Vì sao?', authorId: officer.id } })
    draft = await autosave(director, draft, 15)
    await db().revision.updateMany({
      where: { listingId: id, autosavedFrom: { not: null } },
      data: { autosavedFrom: new Date(Date.now() - 16 * 60_000) },
    })
    await autosave(director, draft, 16)
    expect(await monthsOf(draft.code)).toEqual([13, 14, 15, 16])
  })
})

test('A save whose answer was lost does not stand in the way of the next from the same editor, but of any other', async () => {
  const { code, lockVersion } = await writeProposal(officer)
  const change = (months: number, editor: string) => ({
    code,
    lockVersion,
    content: completeProposal({ months }),
    editor,
  })
  expect(await saveListing(officer, change(13, 'tab-1'))).toMatchObject({ kind: 'saved' })
  expect(await saveListing(officer, change(14, 'tab-1'))).toMatchObject({ kind: 'saved', lockVersion: lockVersion + 2 })
  expect(await saveListing(officer, change(15, 'tab-2'))).toMatchObject({ kind: 'conflict' })
  expect(await saveListing(director, change(15, 'tab-1'))).toMatchObject({ kind: 'conflict' })
  await autosave(director, { code, lockVersion: lockVersion + 2 }, 20)
  expect(await saveListing(officer, change(15, 'tab-1'))).toMatchObject({ kind: 'conflict' })
})

test('A save remembers which Vietnamese each English text was made from, and a confirmation makes no new version', async () => {
  const { code, lockVersion } = await writeProposal(officer)
  const content = completeProposal({ need: { vi: 'Nước nhiễm bẩn.', en: 'The water is not safe.' } })
  const saved = await saveListing(officer, { code, lockVersion, content })
  const stale = async () => {
    const row = await db().listing.findUniqueOrThrow({ where: { code } })
    return findStale(row.content, sources.parse(row.sources))
  }
  expect(await stale()).toEqual(['need'])
  const version = saved.kind === 'saved' ? saved.lockVersion : 0
  expect(await saveListing(officer, { code, lockVersion: version, content, confirmed: ['need'] })).toEqual(saved)
  expect(await stale()).toEqual([])
  expect(await db().revision.count({ where: { listing: { code } } })).toBe(3)
})
