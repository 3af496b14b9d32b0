'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '../../button/button-class'
import type { Review } from './review'
import { SetTimeChoice } from './set-time'

/** Takes a listing from the public now, or at a time that is set. */
export function WithdrawChoice({ review, pending }: { review: Review; pending: boolean }) {
  const t = useTranslations('Desk.editor.readiness')
  return (
    <details className="border-t border-line pt-3">
      <summary className="py-1 font-semibold text-rust">{t('withdraw')}</summary>
      <p className="my-2 text-ink-2">{t('withdrawText')}</p>
      <div className="space-y-3">
        <button
          type="submit"
          name="intent"
          value="withdraw"
          aria-disabled={pending}
          className={buttonClass('danger', 'small')}
        >
          {t('withdrawConfirm')}
        </button>
        <SetTimeChoice move="withdraw" review={review} pending={pending} />
      </div>
    </details>
  )
}
