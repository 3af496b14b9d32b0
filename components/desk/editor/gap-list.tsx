'use client'

import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale'
import type { Readiness } from './readiness'

/** How many gaps are shown before the rest folds away. */
const firstGaps = 6

type Props = { locale: Locale; gaps: Readiness[Locale] }

/** Whether a language can be published, and what is missing, each line leading to its field. */
export function GapList({ locale, gaps }: Props) {
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
