import { useTranslations } from 'next-intl'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'

const columns = ['baseline', 'target', 'verification'] as const
const row = 'grid gap-x-5 gap-y-0.5 border-b border-line text-sm sm:grid-cols-[7fr_3fr_3fr_5fr]'

/** What shall be different, and how anyone can check that it is: one under another on a phone, in columns elsewhere. */
export function ResultsList({ indicators }: { indicators: ProposalEdition['indicators'] }) {
  const t = useTranslations('Proposal')
  return (
    <>
      <div aria-hidden="true" className={`${row} hidden pb-1.5 text-xs text-ink-2 sm:grid`}>
        {(['indicator', ...columns] as const).map((column) => (
          <span key={column}>{t(column)}</span>
        ))}
      </div>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id} className={`${row} py-3`}>
            <h3 className="font-body leading-normal font-semibold sm:font-normal">{indicator.label}</h3>
            <dl className="grid gap-y-0.5 sm:col-span-3 sm:grid-cols-subgrid">
              {columns.map((column) => (
                <div key={column}>
                  <dt className="inline text-ink-2 after:content-[':_'] sm:sr-only">{t(column)}</dt>
                  <dd className={`inline sm:block ${column === 'target' ? 'font-semibold text-pine' : ''}`}>
                    {indicator[column]}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
