import { useTranslations } from 'next-intl'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'

type Props = { milestones: ProposalEdition['milestones']; months: number | null }

/** The stages of the work over its months. The words say all that the bars show. */
export function Timeline({ milestones, months }: Props) {
  const t = useTranslations('Proposal')
  const last = Math.max(months ?? 1, ...milestones.map((stage) => stage.toMonth))
  return (
    <ol className="divide-y divide-line border-y border-line">
      {milestones.map(({ id, label, fromMonth, toMonth }) => (
        <li
          key={id}
          className="grid gap-x-5 gap-y-1.5 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,14rem)] sm:items-center"
        >
          <span>{label}</span>
          <span className="text-ink-2">
            {fromMonth === toMonth
              ? t('monthOne', { from: fromMonth })
              : t('monthRange', { from: fromMonth, to: toMonth })}
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
