import { describe, expect, test } from 'vitest'
import { inLocale } from '../in-locale'
import { convert, usd } from '../money/money'
import { completeProposal } from './complete-proposal'
import { emptyProposal } from './empty-proposal'
import { proposalContent } from './proposal-content'
import { proposalFigures } from './proposal-figures'
import { findProposalGaps } from './proposal-requirements'

const both = (text: string) => ({ vi: text, en: text })

test('The empty proposal is a valid draft', () => {
  expect(proposalContent.parse(emptyProposal())).toEqual(emptyProposal())
})

test('Text is cleaned when it is read: Unicode form, line ends, characters a database refuses', () => {
  const dirty = { vi: ' Hoà bi\u0300nh\r\n\u0000\ud800', en: 'x' }
  const { title } = proposalContent.parse({ ...emptyProposal(), title: dirty })
  expect(title.vi).toBe('Hoà bình\n\ufffd')
})

test('The sums: sought is what the lines add up to, the counterpart is on top', () => {
  const figures = proposalFigures(
    completeProposal({ commitments: [{ id: 'c', source: both('x'), amount: usd(12_000) }] }),
  )
  expect(figures).toMatchObject({ sought: usd(412_000), gap: usd(400_000), total: usd(502_400) })
  expect(figures.counterpartShare).toBeCloseTo(0.18, 3)
})

test('Conversion keeps whole minor units', () => {
  const rate = { vndPerUsd: 26_300, on: '2026-11-01' }
  expect(convert({ amount: usd(412_000), currency: 'USD' }, 'VND', rate)).toEqual({
    amount: 10_835_600_000,
    currency: 'VND',
  })
  expect(convert({ amount: 26_301, currency: 'VND' }, 'USD', rate)).toEqual({ amount: 100, currency: 'USD' })
})

test('An edition holds one language only', () => {
  const edition = inLocale(completeProposal(), 'en')
  expect(edition.budget[0]?.label).toBe('Construction')
  expect(JSON.stringify(edition)).not.toContain('Xây lắp')
})

describe('A proposal may be published', () => {
  test('when it is complete', () => {
    expect(findProposalGaps(completeProposal(), 'vi')).toEqual([])
    expect(findProposalGaps(completeProposal(), 'en')).toEqual([])
  })

  test('but not when a text exists in the other language only, optional ones too', () => {
    const gaps = findProposalGaps(completeProposal({ environment: { vi: 'Có', en: '' } }), 'en')
    expect(gaps).toEqual([{ path: 'environment', problem: 'untranslated' }])
  })

  test('but not when rows are without words', () => {
    const milestones = [{ id: 'm', label: { vi: 'Xây', en: '' }, fromMonth: 1, toMonth: 24 }]
    const gaps = findProposalGaps(completeProposal({ milestones }), 'en')
    expect(gaps).toEqual([{ path: 'milestones.0.label', problem: 'missing' }])
  })

  test.each([
    [
      'more women than people',
      { beneficiaries: { ...completeProposal().beneficiaries, women: 7901 } },
      'beneficiaries.women',
    ],
    [
      'more promised than sought',
      { commitments: [{ id: 'c', source: both('x'), amount: usd(412_001) }] },
      'commitments',
    ],
    [
      'a smallest part above the whole',
      { smallestPart: { amount: usd(500_000), description: both('x') } },
      'smallestPart.amount',
    ],
    [
      'a stage after the end',
      { milestones: [{ id: 'm', label: both('x'), fromMonth: 20, toMonth: 25 }] },
      'milestones.0.toMonth',
    ],
    [
      'a stage that ends before it begins',
      { milestones: [{ id: 'm', label: both('x'), fromMonth: 9, toMonth: 8 }] },
      'milestones.0.toMonth',
    ],
  ])('but not with %s', (_name, change, path) => {
    expect(findProposalGaps(completeProposal(change), 'vi').map((gap) => gap.path)).toEqual([path])
  })
})
