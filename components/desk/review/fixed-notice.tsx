'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '../notice'
import type { Review } from './review'

/** Says that the document cannot be changed by this person in this state, and what can be done about it. */
export function FixedNotice({ review }: { review: Review }) {
  const t = useTranslations('DeskReview.fixed')
  return (
    <div className="mb-6">
      <Notice tone="attention" title={t('title')}>
        <p>{t(review.state === 'archived' ? 'archived' : review.may.includes('recall') ? 'recall' : 'wait')}</p>
      </Notice>
    </div>
  )
}
