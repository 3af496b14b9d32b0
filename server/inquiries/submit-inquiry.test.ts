import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { InquiryForm } from '@/domain/inquiry/inquiry'
import { db } from '../db'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { getReceipt } from './get-receipt'
import { findInquiries, getInquiry, updateInquiry } from './inquiry-desk'
import { inquiryLimits, submitInquiry } from './submit-inquiry'

beforeEach(async () => {
  await foundProvince()
  await db().inquiry.deleteMany()
})

const form = (change: Partial<InquiryForm> = {}): InquiryForm => ({
  name: 'Anna Muster',
  email: `${randomUUID()}@example.org`,
  organisation: 'Example Aid',
  country: 'Germany',
  message: 'We would like to know more about this proposal.',
  codes: [],
  consent: 'yes',
  formToken: randomUUID(),
  ...change,
})
const from = (address: string) => ({ locale: 'en' as const, address })

test('A contact request is stored and answered with a reference that can be looked up', async () => {
  const outcome = await submitInquiry(form(), from('192.0.2.1'))
  if (outcome.kind !== 'stored') throw new Error(outcome.kind)
  expect(outcome.reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
  expect(await getReceipt(outcome.reference.toLowerCase())).toMatchObject({ reference: outcome.reference })
  expect(await getReceipt('XXXX-XXXX')).toBeNull()
})

test('The same form sent twice, even at once, is stored once', async () => {
  const same = form()
  const outcomes = await Promise.all([1, 2, 3].map(() => submitInquiry(same, from('192.0.2.2'))))
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
  expect(await db().inquiry.count()).toBe(1)
})

test('It names the published proposals concerned, and never one that is not public', async () => {
  const director = await hireStaff('director')
  const shown = await publishProposal(director)
  const draft = await writeProposal(director)
  const codes = [shown.code.toLowerCase(), draft.code, 'NONE-1']
  const outcome = await submitInquiry(form({ codes }), from('192.0.2.3'))
  const reference = outcome.kind === 'stored' ? outcome.reference : ''
  expect((await getInquiry(director, reference))?.listings.map((one) => one.code)).toEqual([shown.code])
})

test('Too many from one address, or with one e-mail, are refused, even when sent at once; others are not', async () => {
  const burst = await Promise.all(
    Array.from({ length: inquiryLimits.perAddress + 3 }, () => submitInquiry(form(), from('192.0.2.4'))),
  )
  expect(burst.filter((outcome) => outcome.kind === 'stored')).toHaveLength(inquiryLimits.perAddress)
  for (let i = 0; i < inquiryLimits.perEmail; i += 1) {
    await submitInquiry(form({ email: 'same@example.org' }), from(`192.0.2.${10 + i}`))
  }
  expect(await submitInquiry(form({ email: 'SAME@example.org' }), from('192.0.2.99'))).toEqual({ kind: 'too-many' })
  expect(await submitInquiry(form(), from('192.0.2.98'))).toMatchObject({ kind: 'stored' })
})

test("The sender's address itself is not kept", async () => {
  await submitInquiry(form(), from('198.51.100.77'))
  const rows = await db().inquiry.findMany()
  expect(JSON.stringify(rows)).not.toContain('198.51.100.77')
})

test('Staff see requests newest first, and what they set is kept with an audit event', async () => {
  const officer = await hireStaff('officer')
  await submitInquiry(form({ name: 'First' }), from('192.0.2.5'))
  const second = await submitInquiry(form({ name: 'Second' }), from('192.0.2.6'))
  const reference = second.kind === 'stored' ? second.reference : ''
  expect((await findInquiries(officer, { state: null, page: 1 })).items.map((one) => one.name)).toEqual([
    'Second',
    'First',
  ])
  expect(await updateInquiry(officer, reference, { state: 'answered', note: 'Rang back' })).toBe('saved')
  const { counts } = await findInquiries(officer, { state: 'answered', page: 1 })
  expect(counts).toEqual({ new: 1, answered: 1, closed: 0 })
  const event = await db().auditEvent.findFirst({ where: { action: 'inquiry.update', subjectId: reference } })
  expect(event).toMatchObject({ actorId: officer.id, detail: { from: 'new', to: 'answered' } })
})
