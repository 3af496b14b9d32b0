'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { mostCommentLetters } from '@/domain/comment/comment'
import { entry } from '@/domain/form/form-entries'
import type { MoveName } from '@/domain/lifecycle'
import type { ReviewMove } from '@/domain/review-move'
import { type ButtonTone, buttonClass } from '../../button/button-class'
import { TextAreaField } from '../../form/text-area-field'
import { useEditor } from '../editor/editor-context'
import { type Review, reviewPrefix } from './review'

type Props = { review: Review; pending: boolean; isPublic: boolean; children: ReactNode }

/** Exactly the moves that this person can make from this state; for whoever cannot publish, how it goes on. */
export function ReviewMoves({ review, pending, isPublic, children }: Props) {
  const t = useTranslations('DeskReview')
  const { entries, refusedComment = null } = useEditor()
  const may = (move: MoveName) => review.may.includes(move)
  const button = (move: ReviewMove, tone: ButtonTone) => (
    <button type="submit" name="intent" value={move} aria-disabled={pending} className={buttonClass(tone, 'small')}>
      {t(`moves.${move}`)}
    </button>
  )
  const name = `${reviewPrefix}return`
  const error = refusedComment === name ? t('comments.emptyReturn') : undefined
  const willBePublic = review.times.some((one) => one.move === 'publish' && one.refusal === null)
  return (
    <div className="space-y-4 border-t border-line pt-4 empty:hidden">
      {!may('publish') && <p className="text-ink-2">{t(`goesOn.${review.state}`)}</p>}
      {may('approve') && <p className="text-ink-2">{t('reviewing')}</p>}
      {(may('submit') || may('approve') || may('recall') || may('reopen')) && (
        <p className="flex flex-wrap gap-2">
          {may('approve') && button('approve', 'primary')}
          {may('submit') && button('submit', may('publish') ? 'secondary' : 'primary')}
          {may('recall') && button('recall', 'secondary')}
          {may('reopen') && button('reopen', 'secondary')}
        </p>
      )}
      {may('return') && (
        <details open={error !== undefined} className="border-t border-line pt-3">
          <summary className="py-1 font-semibold text-rust">{t('moves.return')}</summary>
          <div className="mt-2 space-y-2">
            <TextAreaField
              name={name}
              label={t('comments.whyReturn')}
              rows={3}
              maxLength={mostCommentLetters}
              error={error}
              defaultValue={error ? entry(entries, name) : ''}
            />
            {button('return', 'danger')}
          </div>
        </details>
      )}
      {children}
      {may('archive') && (
        <details className="border-t border-line pt-3">
          <summary className="py-1 font-semibold text-ink-2">{t('moves.archive')}</summary>
          {isPublic || willBePublic ? (
            <p className="mt-2 text-ink-2">{t(isPublic ? 'archivePublic' : 'archiveSet')}</p>
          ) : (
            <>
              <p className="my-2 text-ink-2">{t('archiveText')}</p>
              {button('archive', 'secondary')}
            </>
          )}
        </details>
      )}
    </div>
  )
}
