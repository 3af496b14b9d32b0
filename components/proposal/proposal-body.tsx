import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { RichText } from '../text/rich-text'
import { Beneficiaries } from './beneficiaries'
import { Budget } from './budget'
import { NamedContact } from './named-contact'
import { PlaceList } from './place-list'
import { type ProposalPart, partsOf } from './proposal-parts'
import { ResultsTable } from './results-table'
import { Risks } from './risks'
import { Timeline } from './timeline'

/** A proposal in full, part by part. */
export function ProposalBody({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  return partsOf(proposal.edition).map((part) => (
    <section key={part} id={part} aria-labelledby={`${part}-title`} className="mb-11">
      <h2 id={`${part}-title`} className="mb-3 text-2xl">
        {t(part)}
      </h2>
      <Part part={part} proposal={proposal} />
    </section>
  ))
}

function Part({ part, proposal }: { part: ProposalPart; proposal: ProposalView }) {
  const { edition } = proposal
  if (part === 'beneficiaries') return <Beneficiaries proposal={proposal} />
  if (part === 'places') return <PlaceList proposal={proposal} />
  if (part === 'results') return <ResultsTable indicators={edition.indicators} />
  if (part === 'timeline') return <Timeline {...edition} />
  if (part === 'budget') return <Budget proposal={proposal} />
  if (part === 'risks') return <Risks risks={edition.risks} />
  if (part === 'contact') return <NamedContact proposal={proposal} />
  return <RichText text={edition[part]} />
}
