import { useTranslations } from 'next-intl'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'
import { TableFrame } from '../text/table-frame'

/** What shall be different, and how anyone can check that it is. */
export function ResultsTable({ indicators }: { indicators: ProposalEdition['indicators'] }) {
  const t = useTranslations('Proposal')
  return (
    <TableFrame label={t('results')}>
      <thead>
        <tr>
          <th scope="col" className="min-w-44">
            {t('indicator')}
          </th>
          <th scope="col">{t('baseline')}</th>
          <th scope="col">{t('target')}</th>
          <th scope="col" className="min-w-36">
            {t('verification')}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">{indicator.label}</th>
            <td>{indicator.baseline}</td>
            <td className="font-semibold text-pine">{indicator.target}</td>
            <td>{indicator.verification}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
