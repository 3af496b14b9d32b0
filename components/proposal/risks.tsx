import { useTranslations } from 'next-intl'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'

/** What could go wrong, each with what is done about it. */
export function Risks({ risks }: { risks: ProposalEdition['risks'] }) {
  const t = useTranslations('Proposal')
  return (
    <dl className="divide-y divide-line border-y border-line">
      {risks.map(({ id, risk, response }) => (
        <div key={id} className="grid gap-x-8 gap-y-1 py-3.5 sm:grid-cols-2">
          <dt className="font-medium">{risk}</dt>
          <dd className="text-ink-2">
            <span className="sr-only">{t('response')}: </span>
            {response}
          </dd>
        </div>
      ))}
    </dl>
  )
}
