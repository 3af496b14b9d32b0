import { useTranslations } from 'next-intl'
import { presentMoney, presentShare } from '@/domain/presenting/present-money'
import type { ProposalSummary } from '@/domain/proposal/proposal-view'
import { Link } from '@/i18n/link'
import { Cover } from '../art/cover'
import { SaveButton } from '../saved/save-button'
import { proposalAddress } from '../site/address'
import { FieldLink } from '../topic/field-link'
import { StatusPill } from './status-pill'

/** A proposal as a card; the whole of it leads to the proposal. */
export function ProposalCard({ proposal }: { proposal: ProposalSummary }) {
  const t = useTranslations('Catalogue')
  const terms = useTranslations('Terms')
  const { code, locale, field, sought, currency, counterpartShare } = proposal
  return (
    <article className="relative flex flex-col overflow-hidden rounded-xl border border-line bg-surface shadow-card transition-colors hover:border-line-3">
      <Cover code={code} field={field} className="h-37" />
      <div className="flex flex-1 flex-col p-5.5">
        <p className="flex items-baseline justify-between gap-4 text-xs">
          <FieldLink field={field} />
          <span className="shrink-0 text-ink-3">{code}</span>
        </p>
        <h3 className="mt-1.5 text-xl leading-snug">
          <Link href={proposalAddress(code)} className="after:absolute after:inset-0 hover:text-pine">
            {proposal.title}
          </Link>
        </h3>
        <p className="mt-2 mb-5 line-clamp-3 text-sm text-ink-2">{proposal.summary}</p>
        <div className="mt-auto flex flex-wrap items-end justify-between gap-x-3 gap-y-2 border-t border-line pt-4">
          <p>
            <span className="sr-only">{t('askLabel')}: </span>
            <span className="block text-lg leading-snug font-semibold">
              {presentMoney({ amount: sought, currency }, locale)}
            </span>
            <span className="text-xs text-ink-3">
              {counterpartShare > 0
                ? t('counterpart', { share: presentShare(counterpartShare, locale) })
                : t('noCounterpart')}
              {proposal.months > 0 && ` · ${terms('months', { count: proposal.months })}`}
            </span>
          </p>
          <div className="flex items-center gap-2">
            <StatusPill status={proposal.status} />
            <SaveButton code={code} title={proposal.title} size="small" compact />
          </div>
        </div>
      </div>
    </article>
  )
}
