import { unitOf } from '../money/money'
import { proposalFigures } from '../proposal/proposal-figures'
import type { ProposalView } from '../proposal/proposal-view'
import { seeking } from '../proposal/seeking'
import { describeAreas } from './areas'
import type { Thing } from './thing'

/**
 * A proposal as a project that seeks something. What nobody has granted is no grant: the gap is the price of a demand,
 * and there is no demand once the proposal no longer seeks a partner.
 * Sources: https://schema.org/Project, https://schema.org/Demand.
 */
export function describeProject(proposal: ProposalView, url: string, province: string): Thing {
  const { code, edition, agency, places, field, themes } = proposal
  return {
    '@type': 'Project',
    '@id': `${url}#project`,
    identifier: code,
    name: edition.title,
    description: edition.summary,
    keywords: [field.name, ...themes.map((theme) => theme.name)].join(', '),
    areaServed: describeAreas(places, edition.provinceWide, province),
    member: { '@type': 'Organization', name: agency.name },
    seeks: seeking.includes(edition.status) ? describeDemand(proposal) : undefined,
  }
}

function describeDemand({ edition }: ProposalView): Thing {
  const { gap, currency } = proposalFigures(edition)
  return {
    '@type': 'Demand',
    name: edition.title,
    availabilityEnds: edition.deadline ?? undefined,
    priceSpecification: { '@type': 'PriceSpecification', price: gap / unitOf(currency), priceCurrency: currency },
  }
}
