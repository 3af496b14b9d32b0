'use client'

import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import { useTranslations } from 'next-intl'
import { type Locale, locales } from '@/domain/locale'
import { buttonClass } from '../../button/button-class'
import type { ProposalHeader, Readiness } from './proposal-header'
import { PublishChoice } from './publish-choice'

/** How many gaps are shown before the rest folds away. */
const firstGaps = 6

type Props = { header: ProposalHeader; readiness: Readiness; pending: boolean }

/** Whether each language can be published, what is missing, and the means to publish and to withdraw. */
export function ReadinessPanel({ header, readiness, pending }: Props) {
  const t = useTranslations('Desk.editor.readiness')
  return (
    <section aria-labelledby="readiness" className="space-y-4 rounded-xl border border-line bg-surface p-4.5 text-sm">
      <div>
        <h2 id="readiness" className="text-xl">
          {t('title')}
        </h2>
        <p className="text-xs text-ink-2">{t('asSaved')}</p>
      </div>
      {locales.map((locale) => (
        <Gaps key={locale} locale={locale} gaps={readiness[locale]} />
      ))}
      {header.mayPublish ? (
        <PublishChoice header={header} readiness={readiness} pending={pending} />
      ) : (
        <p className="border-t border-line pt-4 text-ink-2">{t('mayNotPublish')}</p>
      )}
      {header.mayWithdraw && (
        <details className="border-t border-line pt-3">
          <summary className="py-1 font-semibold text-rust">{t('withdraw')}</summary>
          <p className="my-2 text-ink-2">{t('withdrawText')}</p>
          <button type="submit" name="intent" value="withdraw" className={buttonClass('danger', 'small')}>
            {t('withdrawConfirm')}
          </button>
        </details>
      )}
    </section>
  )
}

function Gaps({ locale, gaps }: { locale: Locale; gaps: Readiness[Locale] }) {
  const t = useTranslations('Desk.editor.readiness')
  const language = useTranslations('Desk.languageNames')(locale)
  const complete = gaps.length === 0
  const Icon = complete ? CircleCheck : CircleAlert
  const lines = gaps.map(({ id, message }) => (
    <li key={`${id} ${message}`}>
      <a
        href={`#${id}`}
        className="text-bronze underline decoration-bronze-line underline-offset-3 hover:decoration-current"
      >
        {message}
      </a>
    </li>
  ))
  return (
    <div>
      <p className={`flex items-start gap-2 font-semibold ${complete ? 'text-pine' : 'text-bronze'}`}>
        <Icon size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
        {complete ? t('complete', { language }) : t('incomplete', { language, count: gaps.length })}
      </p>
      {!complete && <ul className="mt-1.5 space-y-1.5 pl-6.5">{lines.slice(0, firstGaps)}</ul>}
      {gaps.length > firstGaps && (
        <details className="mt-1.5 pl-6.5">
          <summary className="py-0.5 font-semibold text-pine">{t('more', { count: gaps.length - firstGaps })}</summary>
          <ul className="mt-1.5 space-y-1.5">{lines.slice(firstGaps)}</ul>
        </details>
      )}
    </div>
  )
}
