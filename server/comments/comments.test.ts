import { beforeAll, expect, test } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { db } from '../db'
import { moveListing } from '../listings/move-listing'
import { saveListing } from '../listings/save-listing'
import { writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { addComment } from './add-comment'
import { findComments } from './find-comments'
import { resolveComment } from './resolve-comment'

let officer: Actor
let director: Actor

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
})

test('A comment on a field goes through review with the listing until somebody resolves it', async () => {
  const draft = await writeProposal(officer)
  const subject = { kind: 'listing' as const, code: draft.code }
  await moveListing(officer, { ...draft, move: 'submit' })
  expect(await addComment(director, subject, { field: 'budget.b1.label.en', text: 'Which tanks?' })).toBe('done')
  await moveListing(director, { ...draft, move: 'return', comment: 'Xem ý kiến ở phần kinh phí.' })
  await saveListing(officer, { ...draft, content: completeProposal({ months: 5 }) })
  await addComment(officer, subject, { field: 'budget.b1.label.en', text: 'Mười bể chứa.' })
  await moveListing(officer, { code: draft.code, move: 'submit' })

  const open = await findComments(director, subject)
  expect(open.map(({ field, by, resolved }) => [field, by, resolved])).toEqual([
    ['budget.b1.label.en', director.name, null],
    ['', director.name, null],
    ['budget.b1.label.en', officer.name, null],
  ])
  const id = open[0]?.id ?? ''
  expect(await resolveComment(officer, subject, { id, resolved: true })).toBe('done')
  expect((await findComments(officer, subject))[0]?.resolved?.by).toBe(officer.name)
  expect(await resolveComment(director, subject, { id, resolved: false })).toBe('done')
  expect((await findComments(officer, subject))[0]?.resolved).toBeNull()
})

test('A comment leaves the document as it is, so whoever is writing goes on', async () => {
  const draft = await writeProposal(officer)
  await addComment(director, { kind: 'listing', code: draft.code }, { field: 'title.vi', text: 'Ngắn lại.' })
  const saved = await saveListing(officer, { ...draft, content: completeProposal({ months: 6 }) })
  expect(saved.kind).toBe('saved')
})

test('A comment without words is refused, one sent twice is kept once, a strange field is the whole', async () => {
  const { code } = await writeProposal(officer)
  const subject = { kind: 'listing' as const, code }
  expect(await addComment(director, subject, { field: '', text: ' \n ' })).toBe('empty')
  expect(await addComment(director, { kind: 'listing', code: 'TM-2000-999' }, { field: '', text: 'A' })).toBe(
    'not-found',
  )
  for (const _ of [1, 2]) await addComment(director, subject, { field: 'title vi<', text: 'Một ý kiến' })
  expect(await findComments(officer, subject)).toMatchObject([{ field: '', text: 'Một ý kiến' }])
})

test('A comment is resolved only where it belongs, and once', async () => {
  const [one, other] = [await writeProposal(officer), await writeProposal(officer)]
  const subject = { kind: 'listing' as const, code: one.code }
  await addComment(director, subject, { field: '', text: 'Ý kiến' })
  const id = (await findComments(officer, subject))[0]?.id ?? ''
  const elsewhere = { kind: 'listing' as const, code: other.code }
  expect(await resolveComment(officer, elsewhere, { id, resolved: true })).toBe('not-found')
  expect(await resolveComment(officer, subject, { id: 'x', resolved: true })).toBe('not-found')
  await resolveComment(officer, subject, { id, resolved: true })
  await resolveComment(director, subject, { id, resolved: true })
  expect((await findComments(officer, subject))[0]?.resolved?.by).toBe(officer.name)
  const events = await db().auditEvent.findMany({
    where: { action: { contains: 'comment' }, detail: { path: ['comment'], equals: id } },
  })
  expect(events.map((event) => event.action)).toEqual(['listing.comment', 'listing.resolve-comment'])
})
