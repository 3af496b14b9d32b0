'use client'

import { useTranslations } from 'next-intl'
import { mostCommentLetters } from '@/domain/comment/comment'
import { entry } from '@/domain/form/form-entries'
import { buttonClass } from '../../button/button-class'
import { TextAreaField } from '../../form/text-area-field'
import { useEditor } from '../editor/editor-context'
import { reviewPrefix } from './review'

type Props = {
  /** The lasting path of the field; null where the form says it in another control. */
  field: string | null
  label: string
}

/** Where a comment is written. Its button sends the editor's form, which keeps all that is typed there as it is. */
export function CommentForm({ field, label }: Props) {
  const t = useTranslations('DeskReview.comments')
  const { entries, refusedComment = null } = useEditor()
  const name = field === null ? `${reviewPrefix}text` : `${reviewPrefix}text:${field}`
  const intent = field === null ? 'comment' : `comment:${field}`
  const error = refusedComment === name ? t('empty') : undefined
  return (
    <div className="space-y-2">
      <TextAreaField
        name={name}
        label={label}
        rows={2}
        maxLength={mostCommentLetters}
        error={error}
        defaultValue={refusedComment === null ? '' : entry(entries, name)}
      />
      <button type="submit" name="intent" value={intent} className={buttonClass('secondary', 'small')}>
        {t('post')}
      </button>
    </div>
  )
}
