import { useTranslations } from 'next-intl'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'

/**
 * What shall be different, and how anyone can check that it is. On a phone each result is a block of its own; the roles
 * are written out because a table laid out as blocks loses them in some browsers.
 */
export function ResultsTable({ indicators }: { indicators: ProposalEdition['indicators'] }) {
  const t = useTranslations('Proposal')
  const columns = ['baseline', 'target', 'verification'] as const
  return (
    <table role="table" className="table table-stacked">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="w-2/5">
            {t('indicator')}
          </th>
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {indicators.map((indicator) => (
          <tr key={indicator.id} role="row">
            <th role="rowheader" scope="row" className="max-sm:font-semibold">
              {indicator.label}
            </th>
            {columns.map((column) => (
              <td
                key={column}
                role="cell"
                data-label={t(column)}
                className={column === 'target' ? 'font-semibold text-pine' : ''}
              >
                {indicator[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
