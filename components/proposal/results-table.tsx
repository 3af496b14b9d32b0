import { useTranslations } from 'next-intl'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'

const columns = ['indicator', 'baseline', 'target', 'verification'] as const

/**
 * What shall be different, and how anyone can check that it is. The columns share the width of a phone, too, where long
 * English words are parted; Vietnamese has none and is never hyphenated.
 */
export function ResultsTable({ indicators }: { indicators: ProposalEdition['indicators'] }) {
  const t = useTranslations('Proposal')
  return (
    <table className="table table-fixed max-sm:text-xs max-sm:[&:lang(en)]:hyphens-auto" aria-label={t('results')}>
      <colgroup>
        <col className="w-[31%] sm:w-[38%]" />
        <col className="w-[21%] sm:w-[17%]" />
        <col className="w-[21%] sm:w-[17%]" />
        <col />
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="max-sm:pr-2">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="wrap-anywhere">
        {indicators.map(({ id, label, baseline, target, verification }) => (
          <tr key={id}>
            <th scope="row" className="max-sm:pr-2">
              {label}
            </th>
            <td className="max-sm:pr-2">{baseline}</td>
            <td className="font-semibold text-pine max-sm:pr-2">{target}</td>
            <td className="text-ink-2">{verification}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
