'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'
import { GapList } from '../editor/gap-list'
import type { Readiness } from '../editor/readiness'
import { PublicLinks } from './public-links'
import { PublishChoice } from './publish-choice'
import type { Published, Review } from './review'
import { ReviewMoves } from './review-moves'
import { TimeNotes } from './time-notes'
import { WithdrawChoice } from './withdraw-choice'

type Props = { review: Review; published: Published; readiness: Readiness; pending: boolean }

/** Whether each language can be published, what is missing, and every move that this person can make now. */
export function ReviewPanel({ review, published, readiness, pending }: Props) {
  const t = useTranslations('Desk.editor.readiness')
  const isPublic = locales.some((locale) => published[locale])
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
        <TimeNotes review={review} pending={pending} />
        {review.may.includes('publish') && <PublishChoice {...{ published, review, readiness, pending }} />}
        <PublicLinks published={published} />
        {review.may.includes('withdraw') && isPublic && <WithdrawChoice review={review} pending={pending} />}
      </ReviewMoves>
    </section>
  )
}
