'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '../../button/button-class'
import type { CommentView } from './review'
import { fieldAnchor, useFieldLabel } from './use-field-label'

/** One comment with the way to its field, and the means to resolve it or to open it again. */
export function CommentItem({ comment }: { comment: CommentView }) {
  const t = useTranslations('DeskReview.comments')
  const { id, field, text, by, at, resolved } = comment
  const { label, exists } = useFieldLabel()(field)
  const author = by ?? t('program')
  return (
    <li id={`comment-${id}`} tabIndex={-1} className="border-l-3 border-bronze-line pl-3">
      <p className="text-xs text-ink-2">
        <span className="font-semibold text-ink">{author}</span> · {at}
      </p>
      <p className="text-xs">
        {exists ? (
          <a href={`#${fieldAnchor(field)}`} className="link">
            {label}
          </a>
        ) : (
          <span className="text-ink-2">{label}</span>
        )}
      </p>
      <p className="mt-1 break-words whitespace-pre-line">{text}</p>
      {resolved && (
        <p className="mt-1 text-xs text-ink-2">
          {t('resolvedBy', { name: resolved.by ?? t('program'), time: resolved.at })}
        </p>
      )}
      <button
        type="submit"
        name="intent"
        value={`${resolved ? 'reopen-comment' : 'resolve-comment'}:${id}`}
        className={`${buttonClass('quiet', 'small')} -ml-3`}
      >
        {resolved ? t('reopen') : t('resolve')}
        <span className="sr-only"> {text.slice(0, 60)}</span>
      </button>
    </li>
  )
}
