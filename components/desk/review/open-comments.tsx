'use client'

import MessageSquare from 'lucide-react/icons/message-square'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../../button/button-class'
import type { Review } from './review'

/** How many comments are open, in the editor's bar, leading to them; nothing where none is. */
export function OpenComments({ review }: { review: Review | null }) {
  const t = useTranslations('DeskReview.comments')
  const count = review?.comments.filter((one) => !one.resolved).length ?? 0
  if (count === 0) return null
  return (
    <a href="#comments" className={buttonClass('quiet', 'small')}>
      <MessageSquare size={16} aria-hidden="true" />
      {t('openHere', { count })}
    </a>
  )
}
