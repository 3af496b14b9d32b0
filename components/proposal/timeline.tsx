import { useLocale, useTranslations } from 'next-intl'
import { monthAfter } from '@/domain/month'
import { presentShortMonth } from '@/domain/presenting/present-short-month'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'

type Props = Pick<ProposalEdition, 'milestones' | 'months' | 'startsIn'>

/** The stages of the work over its months. The words say all that the bars show. */
export function Timeline({ milestones, months, startsIn }: Props) {
  const t = useTranslations('Proposal')
  const locale = useLocale()
  const calendar = (month: number) => startsIn && presentShortMonth(monthAfter(startsIn, month - 1), locale)
  const last = Math.max(months ?? 1, ...milestones.map((stage) => stage.toMonth))
  return (
    <ol className="break-inside-avoid divide-y divide-line border-y border-line">
      {milestones.map(({ id, label, fromMonth, toMonth }) => (
        <li
          key={id}
          className="grid gap-x-5 gap-y-1.5 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_9.5rem_minmax(0,13rem)] sm:items-center"
        >
          <span>{label}</span>
          <span className="text-ink-2">
            {fromMonth === toMonth
              ? t('monthOne', { from: fromMonth })
              : t('monthRange', { from: fromMonth, to: toMonth })}
            {startsIn && (
              <span className="text-xs max-sm:ml-2 sm:block">
                {fromMonth === toMonth ? calendar(fromMonth) : `${calendar(fromMonth)} – ${calendar(toMonth)}`}
              </span>
            )}
          </span>
          <span aria-hidden="true" className="relative block h-2.5 rounded-full bg-line print-colour">
            <span
              className="absolute inset-y-0 rounded-full bg-pine print-colour"
              style={{
                left: `${((fromMonth - 1) / last) * 100}%`,
                width: `${((toMonth - fromMonth + 1) / last) * 100}%`,
              }}
            />
          </span>
        </li>
      ))}
    </ol>
  )
}
