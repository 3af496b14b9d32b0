import { useTranslations } from 'next-intl'
import type { ProposalSummary } from '@/domain/proposal/proposal-view'
import { ProposalCard } from '../proposal/proposal-card'
import { SectionHeading } from '../site/section-heading'

/** The proposals that a story speaks for; nothing where it speaks for none. */
export function ArguedProposals({ proposals }: { proposals: ProposalSummary[] }) {
  const t = useTranslations('Stories')
  if (proposals.length === 0) return null
  return (
    <section className="mt-14">
      <SectionHeading more={{ href: '/proposals', label: t('seeProposals') }}>{t('proposals')}</SectionHeading>
      <p className="-mt-2 mb-5 max-w-measure text-ink-2">{t('proposalsText')}</p>
      <div className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.code} proposal={proposal} />
        ))}
      </div>
    </section>
  )
}
