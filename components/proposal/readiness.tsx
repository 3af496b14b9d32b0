import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import { useTranslations } from 'next-intl'
import { presentDay } from '@/domain/presenting/present-day'
import type { ProposalView } from '@/domain/proposal/proposal-view'

/** How much is settled already, and on which day that was checked. */
export function Readiness({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const terms = useTranslations('Terms')
  const { counterpart, land, approval, checkedOn } = proposal.edition.readiness
  const points = [
    counterpart && {
      label: t('readinessCounterpart'),
      state: terms(`counterpart.${counterpart}`),
      done: counterpart === 'committed',
    },
    land && { label: t('readinessLand'), state: terms(`land.${land}`), done: land !== 'in-progress' },
    approval && {
      label: t('readinessApproval'),
      state: terms(`approval.${approval}`),
      done: approval === 'in-principle',
    },
  ].filter((point) => point !== null)
  if (points.length === 0) return null
  return (
    <section
      aria-labelledby="readiness-title"
      className="mt-5 break-inside-avoid rounded-lg bg-pine-soft p-5 print-colour"
    >
      <h2 id="readiness-title" className="font-body text-base font-semibold">
        {t('readiness')}
      </h2>
      <ul className="mt-2.5 space-y-2 text-sm">
        {points.map(({ label, state, done }) => {
          const Icon = done ? CircleCheck : CircleDashed
          return (
            <li key={label} className="flex items-start gap-2">
              <Icon size={18} aria-hidden="true" className={`mt-0.5 shrink-0 ${done ? 'text-pine' : 'text-bronze'}`} />
              <span>
                <span className="text-ink-2">{label}: </span>
                <span className="font-medium">{state}</span>
              </span>
            </li>
          )
        })}
      </ul>
      {checkedOn && (
        <p className="mt-3 text-xs text-ink-2">{t('checkedOn', { date: presentDay(checkedOn, proposal.locale) })}</p>
      )}
    </section>
  )
}
