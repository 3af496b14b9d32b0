import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { presentDay } from '@/domain/presenting/present-day'
import type { ProposalView } from '@/domain/proposal/proposal-view'

/** How much is settled already, and on which day that was checked. What nobody has stated is said to be so. */
export function Readiness({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const terms = useTranslations('Terms')
  const { readiness, contact } = proposal.edition
  const { counterpart, land, approval, checkedOn } = readiness
  return (
    <section
      aria-labelledby="readiness-title"
      className="mb-11 break-inside-avoid rounded-xl bg-pine-soft px-6 py-5 print-colour"
    >
      <h2 id="readiness-title" className="font-body text-base font-semibold">
        {t('readiness')}
      </h2>
      <dl className="mt-3 grid gap-x-5 gap-y-3 text-sm sm:grid-cols-3 lg:grid-cols-[repeat(5,auto)] lg:grid-rows-[auto_auto] lg:gap-y-0.5 print:grid-cols-[repeat(5,auto)] print:gap-y-0.5">
        <Point label={t('readinessCounterpart')} done={counterpart === 'committed'}>
          {counterpart && terms(`counterpart.${counterpart}`)}
        </Point>
        <Point label={t('readinessLand')} done={land === 'ready' || land === 'not-needed'}>
          {land && terms(`land.${land}`)}
        </Point>
        <Point label={t('readinessApproval')} done={approval === 'in-principle'}>
          {approval && terms(`approval.${approval}`)}
        </Point>
        <Point label={terms('focalPerson')} done={contact.name !== ''}>
          {contact.name !== '' && (
            <a href="#contact" className="underline decoration-line-3 underline-offset-3 hover:decoration-current">
              {contact.name}
            </a>
          )}
        </Point>
        <Point label={t('lastChecked')} done={checkedOn !== null}>
          {checkedOn && presentDay(checkedOn, proposal.locale)}
        </Point>
      </dl>
    </section>
  )
}

type PointProps = { label: string; done: boolean; children: ReactNode }

/** One point with a full or a broken circle beside its state, which says the same in words. */
function Point({ label, done, children }: PointProps) {
  const t = useTranslations('Proposal')
  const Icon = done ? CircleCheck : CircleDashed
  return (
    <div className="grid grid-cols-[1.125rem_minmax(0,7rem)_minmax(0,1fr)] gap-x-2 sm:row-span-2 sm:grid-cols-[1.125rem_auto] sm:justify-start sm:grid-rows-subgrid sm:gap-y-0.5">
      <dt className="col-span-2 grid grid-cols-subgrid text-ink-2">
        <Icon size={18} aria-hidden="true" className={`mt-0.5 ${done ? 'text-pine' : 'text-bronze'}`} />
        {label}
      </dt>
      <dd className="font-medium sm:col-start-2">{children || t('notStated')}</dd>
    </div>
  )
}
