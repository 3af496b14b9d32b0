import { expect, test } from 'vitest'
import type { FormEntries } from '../form/form-entries'
import { usd } from '../money/money'
import { emptyProposal } from './empty-proposal'
import type { ProposalContent } from './proposal-content'
import { proposalToEntries, readProposal } from './proposal-form'

const written: ProposalContent = {
  ...emptyProposal(),
  title: { vi: 'Nước sạch', en: 'Clean water' },
  need: { vi: 'Dòng một\n\nDòng hai', en: '' },
  aidKind: 'project',
  status: 'in-discussion',
  field: 'water',
  themes: ['women', 'children'],
  agency: 'so-y-te',
  localities: ['08590', '08560'],
  sdgs: [3, 6],
  startsIn: '2027-04',
  months: 24,
  deadline: '2027-01-31',
  budget: [
    { id: 'a', label: { vi: 'Thiết bị', en: 'Equipment' }, amount: usd(238_000) },
    { id: 'b', label: { vi: 'Tập huấn', en: 'Training' }, amount: usd(62_000) },
  ],
  counterpart: { amount: usd(90_400), note: { vi: 'Đất', en: 'Land' } },
  smallestPart: { amount: usd(79_000), description: { vi: 'Một xã', en: 'One commune' } },
  beneficiaries: { ...emptyProposal().beneficiaries, people: 7_900, women: 4_029 },
  readiness: { counterpart: 'committed', land: 'ready', approval: 'not-yet', checkedOn: '2026-10-03' },
  milestones: [{ id: 'm', label: { vi: 'Khảo sát', en: 'Survey' }, fromMonth: 1, toMonth: 3 }],
  contact: { name: 'Hà', position: { vi: '', en: '' }, email: 'ha@example.org', phone: '', replyDays: 3 },
}

const entriesWith = (more: FormEntries): FormEntries => ({ ...proposalToEntries(written, 'vi'), ...more })
const problemsOf = (more: FormEntries) => readProposal(entriesWith(more)).problems

test('A proposal comes back from its form as it went in, in either language of the desk', () => {
  expect(readProposal(proposalToEntries(written, 'vi')).content).toEqual(written)
  expect(readProposal(proposalToEntries(written, 'en')).content).toEqual(written)
  const inDong: ProposalContent = {
    ...written,
    currency: 'VND',
    smallestPart: { amount: 1_500_000, description: { vi: '', en: '' } },
  }
  expect(readProposal(proposalToEntries(inDong, 'vi')).content).toEqual(inDong)
})

test('A proposal in which nothing is written is a draft without problems', () => {
  expect(readProposal(proposalToEntries(emptyProposal(), 'en')).content).toEqual(emptyProposal())
  expect(readProposal({}).content).toEqual(emptyProposal())
})

test('Amounts stand in the form as people write them, in whole units', () => {
  expect(proposalToEntries(written, 'vi')['budget.0.amount']).toEqual(['238.000'])
  expect(proposalToEntries(written, 'en')['budget.0.amount']).toEqual(['238,000'])
})

test('Blank rows are passed over and rows marked for removal are dropped; the others keep their ids and order', () => {
  const { content } = readProposal(
    entriesWith({
      'budget.0.remove': ['on'],
      'budget.2.id': ['blank'],
      'budget.2.label.vi': ['  '],
      'budget.2.amount': [''],
      'budget.3.id': ['c'],
      'budget.3.label.en': ['Travel'],
    }),
  )
  expect(content?.budget.map((line) => [line.id, line.label.en])).toEqual([
    ['b', 'Training'],
    ['c', 'Travel'],
  ])
})

test('Two rows never share an id', () => {
  const ids = readProposal(entriesWith({ 'budget.1.id': ['a'] })).content?.budget.map((line) => line.id) ?? []
  expect(new Set(ids).size).toBe(2)
})

test('Everything that cannot be read is told at once, each at its field', () => {
  expect(
    problemsOf({
      'budget.1.amount': ['1.5'],
      deadline: ['31 February'],
      startsIn: ['13/2027'],
      months: ['500'],
      'contact.email': ['ha at example'],
      'title.vi': ['x'.repeat(301)],
      'milestones.0.toMonth': [''],
    }),
  ).toEqual([
    { path: 'title.vi', problem: 'too-long' },
    { path: 'startsIn', problem: 'month' },
    { path: 'months', problem: 'out-of-range' },
    { path: 'deadline', problem: 'day' },
    { path: 'budget.1.amount', problem: 'whole-number' },
    { path: 'milestones.0.toMonth', problem: 'required' },
    { path: 'contact.email', problem: 'email' },
  ])
})

test('Days and months may be typed as people write them', () => {
  const { content } = readProposal(entriesWith({ deadline: ['5/2/2027'], startsIn: ['4/2027'] }))
  expect([content?.deadline, content?.startsIn]).toEqual(['2027-02-05', '2027-04'])
})

test('A choice that was never offered is refused', () => {
  expect(problemsOf({ aidKind: ['bribe'] })).toEqual([{ path: 'aidKind', problem: 'choice' }])
  expect(problemsOf({ localities: ['nowhere'] })).toEqual([{ path: 'localities.0', problem: 'choice' }])
})
