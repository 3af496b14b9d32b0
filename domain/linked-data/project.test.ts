import { expect, test } from 'vitest'
import { inLocale } from '../in-locale'
import { usd } from '../money/money'
import { completeProposal } from '../proposal/complete-proposal'
import type { ProposalContent } from '../proposal/proposal-content'
import type { ProposalView } from '../proposal/proposal-view'
import { describeProject } from './project'

const url = 'https://example.org/en/proposals/xx-2026-001'

function view(change: Partial<ProposalContent> = {}): ProposalView {
  return {
    code: 'XX-2026-001',
    locale: 'en',
    edition: inLocale(completeProposal(change), 'en'),
    field: { id: 'water', name: 'Water', colour: '#155e7d', icon: 'droplets' } as ProposalView['field'],
    agency: { id: 'board', name: 'Water board' },
    themes: [{ id: 'women', name: 'Women' }],
    places: [{ id: '08590', type: 'commune', name: 'Xuân Đài', formerDistricts: [], formerProvince: 'A' }],
    geography: { outlines: [], points: [] },
    rate: { vndPerUsd: 26_300, on: '2026-11-01' },
    replyDays: 3,
    sample: true,
    firstPublishedOn: '2026-10-01',
    publishedOn: '2026-11-01',
    inOtherLocale: true,
  }
}

test('A proposal is a project that seeks what is still missing, and nothing is called a grant', () => {
  const commitments = [{ id: 'c', source: { vi: 'A', en: 'A' }, amount: usd(12_000) }]
  const project = describeProject(view({ commitments, deadline: '2027-03-31' }), url, 'The Province')
  expect(project).toMatchObject({
    '@type': 'Project',
    identifier: 'XX-2026-001',
    areaServed: [{ name: 'Xuân Đài', containedInPlace: { name: 'The Province' } }],
    seeks: {
      '@type': 'Demand',
      availabilityEnds: '2027-03-31',
      priceSpecification: { price: 400_000, priceCurrency: 'USD' },
    },
  })
  expect(JSON.stringify(project)).not.toMatch(/Grant|funder|sponsor/i)
})

test('A proposal in đồng is described in đồng, which has no smaller unit', () => {
  const change = { currency: 'VND', budget: [{ id: 'b', label: { vi: 'x', en: 'x' }, amount: 2_500_000_000 }] } as const
  const project = describeProject(view({ ...change, budget: [...change.budget] }), url, 'The Province')
  expect(project).toMatchObject({ seeks: { priceSpecification: { price: 2_500_000_000, priceCurrency: 'VND' } } })
})

test('A proposal that is funded or closed seeks nothing any more', () => {
  for (const status of ['funded', 'closed'] as const)
    expect(describeProject(view({ status }), url, 'The Province').seeks).toBeUndefined()
})
