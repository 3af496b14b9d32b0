import { expect, test } from 'vitest'
import { inLocale } from '../in-locale'
import { usd } from '../money/money'
import { compareEditions } from './compare-editions'
import { completeProposal } from './complete-proposal'
import type { ProposalContent } from './proposal-content'

const both = (text: string) => ({ vi: text, en: text })
const now = completeProposal()
const edition = (change: Partial<ProposalContent> = {}) => inLocale(completeProposal(change), 'en')
const nameOf = (kind: string, key: string) => `the ${kind} ${key}`

/** What a reader is told when the proposal first said this, and says `completeProposal` today. */
const since = (before: Partial<ProposalContent>, after: Partial<ProposalContent> = {}) =>
  compareEditions(edition(before), edition(after), nameOf)

test('Editions that say the same have no change', () => {
  expect(since({})).toEqual([])
})

test('An ask that rose is told with the line that rose, before and after', () => {
  const budget = now.budget.map((line) => (line.id === 'b1' ? { ...line, amount: usd(280_000) } : line))
  const dollars = (amount: number) => ({ kind: 'money', value: { amount: usd(amount), currency: 'USD' } })
  expect(since({ budget })).toEqual([
    { kind: 'single', fact: 'sought', before: dollars(392_000), after: dollars(412_000) },
    {
      kind: 'rows',
      fact: 'budget',
      added: [],
      removed: [],
      changed: [
        { name: 'Construction', parts: [{ part: 'amount', before: dollars(280_000), after: dollars(300_000) }] },
      ],
    },
  ])
})

test.each<[string, Partial<ProposalContent>, string, unknown, unknown]>([
  ['status', { status: 'in-discussion' }, 'status', 'in-discussion', 'open'],
  ['months', { months: 18 }, 'duration', 18, 24],
  ['start', { startsIn: '2027-01' }, 'start', '2027-01', '2027-04'],
  ['deadline', { deadline: '2026-12-31' }, 'deadline', '2026-12-31', undefined],
  ['local partner', { agency: 'so-cong-thuong' }, 'agency', 'the agency so-cong-thuong', 'the agency so-y-te'],
  ['field', { field: 'health' }, 'field', 'the field health', 'the field water'],
  ['people', { beneficiaries: { ...now.beneficiaries, people: 7000 } }, 'people', 7000, 7900],
  ['readiness', { readiness: { ...now.readiness, land: 'in-progress' } }, 'readinessLand', 'in-progress', undefined],
  ['focal person', { contact: { ...now.contact, name: 'Lê Văn Cũ' } }, 'focalPerson', 'Lê Văn Cũ', 'Nguyễn Thị Mẫu'],
  ['title', { title: both('Water') }, 'title', 'Water', 'Gravity-fed clean water for four upland communes'],
])('A changed %s is told before and after', (_name, before, fact, was, is) => {
  const [change, ...others] = since(before)
  expect(others).toEqual([])
  if (change?.kind !== 'single') throw new Error(change?.kind)
  expect([change.fact, change.before?.value, change.after?.value]).toEqual([fact, was, is])
})

test('Money promised since is told as what is committed, with who promised it', () => {
  const commitments = [{ id: 'c', source: both('A foundation'), amount: usd(40_000) }]
  const [committed, who] = since({}, { commitments })
  expect(committed).toMatchObject({ fact: 'committed', before: { value: { amount: 0 } } })
  expect(who).toEqual({ kind: 'rows', fact: 'commitments', added: ['A foundation'], removed: [], changed: [] })
})

test('Communes, themes and goals are told by what came and went', () => {
  const changes = since({ localities: ['08590', '08545'], themes: [], sdgs: [6] }, { sdgs: [3, 6] })
  expect(changes).toEqual([
    { kind: 'set', fact: 'places', added: [], removed: ['the places 08545'] },
    { kind: 'set', fact: 'themes', added: ['the themes women'], removed: [] },
    { kind: 'set', fact: 'sdgs', added: ['the sdgs 3'], removed: [] },
  ])
})

test('From some communes to the whole province is one change', () => {
  expect(since({}, { provinceWide: true, localities: [] })).toEqual([
    {
      kind: 'single',
      fact: 'places',
      before: { kind: 'places', value: ['the places 08590'] },
      after: { kind: 'places', value: [] },
    },
  ])
})

test('Indicators that came, went or were reworded are told apart, and one that was moved is none', () => {
  const indicator = (id: string, label: string, target: string) => ({
    id,
    label: both(label),
    baseline: both('0'),
    target: both(target),
    verification: both('Survey'),
  })
  const before = [indicator('a', 'Wells', '10'), indicator('b', 'Taps', '200'), indicator('c', 'Tanks', '5')]
  const after = [indicator('c', 'Tanks', '5'), indicator('b', 'Taps', '212'), indicator('d', 'Filters', '93')]
  expect(since({ indicators: before }, { indicators: after })).toEqual([
    {
      kind: 'rows',
      fact: 'results',
      added: ['Filters'],
      removed: ['Wells'],
      changed: [
        {
          name: 'Taps',
          parts: [{ part: 'target', before: { kind: 'text', value: '200' }, after: { kind: 'text', value: '212' } }],
        },
      ],
    },
  ])
})

test('Texts are told to be rewritten, added or removed, not repeated', () => {
  expect(
    since({ need: both('Less.'), environment: both('Trees.') }, { safeguarding: both('A code of conduct.') }),
  ).toEqual([
    { kind: 'text', fact: 'need', change: 'rewritten' },
    { kind: 'text', fact: 'safeguarding', change: 'added' },
    { kind: 'text', fact: 'environment', change: 'removed' },
  ])
})

test('A text that changed in the other language only is no change here', () => {
  expect(since({ need: { ...now.need, vi: 'Khác.' } })).toEqual([])
})
