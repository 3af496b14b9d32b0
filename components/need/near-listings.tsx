import { useTranslations } from 'next-intl'
import type { NeedView } from '@/domain/need/need-view'
import { ProposalCard } from '../proposal/proposal-card'
import { SectionHeading } from '../site/section-heading'
import { NeedRow } from './need-row'

/** Where a reader of a need may go on: proposals near to it, and other needs. Nothing where there is none. */
export function NearListings({ need: { proposals, needs } }: { need: Pick<NeedView, 'proposals' | 'needs'> }) {
  const t = useTranslations('Needs')
  return (
    <div className="mt-14 space-y-14 print:hidden">
      {needs.length > 0 && (
        <section>
          <SectionHeading more={{ href: '/needs', label: t('all') }}>{t('otherNeeds')}</SectionHeading>
          <ul className="border-b border-line">
            {needs.map((need) => (
              <NeedRow key={need.code} need={need} />
            ))}
          </ul>
        </section>
      )}
      {proposals.length > 0 && (
        <section>
          <SectionHeading>{t('nearProposals')}</SectionHeading>
          <div className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
            {proposals.map((proposal) => (
              <ProposalCard key={proposal.code} proposal={proposal} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
