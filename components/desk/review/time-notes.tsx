'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '../../button/button-class'
import type { Review } from './review'
import { useTimeWords } from './use-time-words'

/** What is set for later, which revision goes out, how to take it back, and what the program could not carry out. */
export function TimeNotes({ review, pending }: { review: Review; pending: boolean }) {
  const t = useTranslations('DeskReview.times')
  const words = useTimeWords()
  if (review.times.length === 0) return null
  return (
    <ul aria-label={t('title')} className="space-y-3 border-t border-line pt-4 first:border-t-0 first:pt-0">
      {review.times.map((time) => (
        <li
          key={`${time.move} ${time.at} ${time.refusal}`}
          className={`rounded-md px-3 py-2.5 ${time.refusal ? 'bg-rust-soft' : 'bg-sky-soft'}`}
        >
          <p className="font-semibold">{words.what(time)}</p>
          <p className="text-ink-2">{words.told(time)}</p>
          {time.refusal === null && time.revision !== null && time.revision < review.newestRevision && (
            <p className="mt-1 text-bronze">{t('editedSince', { number: time.revision })}</p>
          )}
          {time.mayCancel && (
            <button
              type="submit"
              name="intent"
              value={`cancel-time:${time.move}`}
              aria-disabled={pending}
              className={`${buttonClass('secondary', 'small')} mt-2`}
            >
              {t(`cancel.${time.move}`)}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
