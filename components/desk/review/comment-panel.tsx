'use client'

import { useTranslations } from 'next-intl'
import { lastingName } from '@/domain/form/entry-document'
import { SelectField } from '../../form/select-field'
import { useEditor } from '../editor/editor-context'
import { CommentForm } from './comment-form'
import { CommentItem } from './comment-item'
import { useComments } from './comments-context'
import { reviewPrefix } from './review'
import { useFieldLabel } from './use-field-label'

/** What staff say of the document: the open comments in the order they were written, the resolved ones folded, and a new one. */
export function CommentPanel() {
  const t = useTranslations('DeskReview.comments')
  const { comments, scripted } = useComments() ?? { comments: [], scripted: false }
  const { entries } = useEditor()
  const label = useFieldLabel()
  const open = comments.filter((one) => !one.resolved)
  const resolved = comments.filter((one) => one.resolved)
  const fields = scripted ? [] : commentable(Object.keys(entries)).map((name) => lastingName(entries, name))
  const options = [...new Set(fields)].flatMap((field) => {
    const named = label(field)
    return named.exists ? [{ value: field, label: named.label }] : []
  })
  return (
    <section aria-labelledby="comments" className="space-y-4 rounded-xl border border-line bg-surface p-4.5 text-sm">
      <h2 id="comments" tabIndex={-1} className="text-xl">
        {t('title')}{' '}
        {open.length > 0 && (
          <span className="font-body text-sm font-normal text-ink-2">{t('open', { count: open.length })}</span>
        )}
      </h2>
      {open.length > 0 ? (
        <ol className="space-y-4">
          {open.map((one) => (
            <CommentItem key={one.id} comment={one} />
          ))}
        </ol>
      ) : (
        <p className="text-ink-2">{scripted ? t('none') : t('nonePlain')}</p>
      )}
      <details key={comments.length} open={open.length > 0} className="border-t border-line pt-3">
        <summary className="py-1 font-semibold text-pine">{t('add')}</summary>
        <div className="mt-2 space-y-3">
          {!scripted && (
            <SelectField
              name={`${reviewPrefix}field`}
              label={t('about')}
              options={[{ value: '', label: t('whole') }, ...options]}
            />
          )}
          <CommentForm field={null} label={scripted ? t('onWhole') : t('text')} />
        </div>
      </details>
      {resolved.length > 0 && (
        <details className="border-t border-line pt-3">
          <summary className="py-1 font-semibold text-ink-2">{t('resolved', { count: resolved.length })}</summary>
          <ol className="mt-3 space-y-4">
            {resolved.map((one) => (
              <CommentItem key={one.id} comment={one} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

/** The names of the document's own fields among those of its form. */
function commentable(names: string[]): string[] {
  const other =
    /^(intent|lockVersion|editor|scripted|overwrite|languages|confirmed)$|^review:|\.(id|remove|sha256|width|height|bytes|mediaType|fileName)$/
  return names.filter((name) => !other.test(name))
}
