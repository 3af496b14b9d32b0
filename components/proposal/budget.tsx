import { useTranslations } from 'next-intl'
import { presentMoney, presentShare } from '@/domain/presenting/present-money'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { TableFrame } from '../text/table-frame'

/** Colours of the parts of the bar, in order; the table names what each stands for. */
const colours = ['#0f4c43', '#3b8174', '#8f5417', '#c08a45', '#1e5a86', '#7ba3bf', '#5a5a2b', '#b8b4a3']
const colourOf = (index: number) => colours[index % colours.length]

/** What the money is for, line by line, who has promised some of it, and what the locality adds. */
export function Budget({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const { edition, locale } = proposal
  const { sought, committed, gap, counterpart, counterpartShare, total, currency } = proposalFigures(edition)
  const money = (amount: number) => presentMoney({ amount, currency }, locale)
  return (
    <div className="break-inside-avoid">
      {sought > 0 && (
        <div aria-hidden="true" className="mb-3 flex h-9 break-inside-avoid gap-0.5 overflow-hidden rounded-lg">
          {edition.budget.map((line, index) => (
            <span
              key={line.id}
              className="print-colour"
              style={{ flexGrow: line.amount, flexBasis: 0, backgroundColor: colourOf(index) }}
            />
          ))}
        </div>
      )}
      <TableFrame label={t('budget')}>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col" className="figure">
              {t('share')}
            </th>
            <th scope="col" className="figure">
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {edition.budget.map((line, index) => (
            <tr key={line.id}>
              <th scope="row">
                <span className="flex gap-3">
                  <span
                    aria-hidden="true"
                    className="mt-1.5 size-2.5 shrink-0 rounded-[3px] print-colour"
                    style={{ backgroundColor: colourOf(index) }}
                  />
                  {line.label}
                </span>
              </th>
              <td className="figure text-ink-2">{sought > 0 && presentShare(line.amount / sought, locale)}</td>
              <td className="figure">{money(line.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tbody className="border-t-2 border-ink">
          <Sum label={t('soughtTotal')} amount={money(sought)} strong />
          {edition.commitments.map((commitment) => (
            <Sum
              key={commitment.id}
              label={t('committedBy', { source: commitment.source })}
              amount={money(commitment.amount)}
            />
          ))}
          {committed > 0 && <Sum label={t('gapTotal')} amount={money(gap)} strong />}
          {counterpart > 0 && (
            <Sum
              label={`${t('counterpartTotal')} (${presentShare(counterpartShare, locale)})`}
              note={edition.counterpart.note}
              amount={money(counterpart)}
            />
          )}
          {counterpart > 0 && <Sum label={t('total')} amount={money(total)} strong />}
        </tbody>
      </TableFrame>
    </div>
  )
}

function Sum({
  label,
  note = '',
  amount,
  strong = false,
}: {
  label: string
  note?: string
  amount: string
  strong?: boolean
}) {
  return (
    <tr className={strong ? 'font-semibold' : 'text-ink-2'}>
      <th scope="row" colSpan={2}>
        {label}
        {note !== '' && <span className="mt-0.5 block font-normal text-ink-2">{note}</span>}
      </th>
      <td className="figure">{amount}</td>
    </tr>
  )
}
