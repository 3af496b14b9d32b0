'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { locales } from '@/domain/locale'
import { GapList } from '../editor/gap-list'
import type { Readiness } from '../editor/readiness'
import type { Review } from './review'
import { ReviewMoves } from './review-moves'

type Props = {
  review: Review
  readiness: Readiness
  pending: boolean
  /** Whether something of it is public, so that it cannot be archived. */
  isPublic: boolean
  /** Means to publish and withdraw, for whoever may. */
  children: ReactNode
}

/** Whether each language can be published, what is missing, and every move that this person can make now. */
export function ReviewPanel({ review, readiness, pending, isPublic, children }: Props) {
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
        <GapList key={locale} locale={locale} gaps={readiness[locale]} />
      ))}
      <ReviewMoves review={review} pending={pending} isPublic={isPublic}>
        {children}
      </ReviewMoves>
    </section>
  )
}
