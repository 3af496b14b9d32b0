import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { RichText } from '../text/rich-text'
import { Beneficiaries } from './beneficiaries'
import { Budget } from './budget'
import { NamedContact } from './named-contact'
import { PlaceList } from './place-list'
import { ProposalSection } from './proposal-section'
import { ResultsTable } from './results-table'
import { Risks } from './risks'
import { Timeline } from './timeline'

/** A proposal in full, in the order in which a programme officer decides. A part without words is left out. */
export function ProposalBody({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const { edition } = proposal
  const narrative = (part: 'need' | 'objectives' | 'activities' | 'sustainability' | 'safeguarding' | 'environment') =>
    edition[part] !== '' && (
      <ProposalSection id={part} title={t(part)}>
        <RichText text={edition[part]} />
      </ProposalSection>
    )
  return (
    <>
      <ProposalSection id="beneficiaries" title={t('beneficiaries')}>
        <Beneficiaries proposal={proposal} />
      </ProposalSection>
      <ProposalSection id="places" title={t('places')}>
        <PlaceList proposal={proposal} />
      </ProposalSection>
      {narrative('need')}
      {narrative('objectives')}
      {narrative('activities')}
      {edition.indicators.length > 0 && (
        <ProposalSection id="results" title={t('results')}>
          <ResultsTable indicators={edition.indicators} />
        </ProposalSection>
      )}
      {edition.milestones.length > 0 && (
        <ProposalSection id="timeline" title={t('timeline')}>
          <Timeline milestones={edition.milestones} months={edition.months} />
        </ProposalSection>
      )}
      <ProposalSection id="budget" title={t('budget')}>
        <Budget proposal={proposal} />
      </ProposalSection>
      {edition.risks.length > 0 && (
        <ProposalSection id="risks" title={t('risks')}>
          <Risks risks={edition.risks} />
        </ProposalSection>
      )}
      {narrative('sustainability')}
      {narrative('safeguarding')}
      {narrative('environment')}
      <ProposalSection id="contact" title={t('contact')}>
        <NamedContact contact={edition.contact} />
      </ProposalSection>
    </>
  )
}
