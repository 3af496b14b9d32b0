'use client'

import MessageSquare from 'lucide-react/icons/message-square'
import MessageSquarePlus from 'lucide-react/icons/message-square-plus'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { lastingName } from '@/domain/form/entry-document'
import { useEditor } from '../editor/editor-context'
import { CommentForm } from './comment-form'
import { useComments } from './comments-context'
import { fieldAnchor, useFieldLabel } from './use-field-label'

type Props = { path: string; source?: string | null; children: ReactNode }

/** A field with the mark of its open comments, and with script a place to comment on it. A new row's must be saved first. */
export function Commented({ path, source = path, children }: Props) {
  const comments = useComments()
  const { entries } = useEditor()
  if (!comments || source === null) return children
  return <Marked field={lastingName(entries, source)}>{children}</Marked>
}

function Marked({ field, children }: { field: string; children: ReactNode }) {
  const t = useTranslations('DeskReview.comments')
  const label = useFieldLabel()(field).label
  const { open, scripted, comments } = useComments() ?? { open: new Map(), scripted: false, comments: [] }
  const [unfolded, setUnfolded] = useState(false)
  const panel = useId()
  const locale = useLocale()
  const here = open.get(field) ?? []
  const count = comments.filter((one) => one.field === field).length
  // Once the comment stands there, its form has done its work.
  const seen = useRef(count)
  useEffect(() => {
    if (count > seen.current) setUnfolded(false)
    seen.current = count
  }, [count])
  return (
    <div id={fieldAnchor(field)} className="relative">
      {children}
      {scripted && (
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={unfolded ? panel : undefined}
          aria-label={t('commentOn', { field: label })}
          title={t('comment')}
          onClick={() => {
            // Drawn before anything else happens, so that the focus takes no key meant for another field.
            flushSync(() => setUnfolded(!unfolded))
            document.getElementById(panel)?.querySelector('textarea')?.focus()
          }}
          className="absolute -top-1 right-0 grid size-7 place-items-center rounded-md text-ink-3 hover:bg-pine-soft hover:text-pine"
        >
          <MessageSquarePlus size={15} aria-hidden="true" />
        </button>
      )}
      {here[0] && (
        <a
          href={`#comment-${here[0].id}`}
          className="mt-1 inline-flex min-h-6 items-center gap-1.5 rounded-md bg-bronze-soft px-2 text-xs font-medium text-bronze"
        >
          <MessageSquare size={13} aria-hidden="true" />
          <span lang={locale}>{t('openHere', { count: here.length })}</span>
        </a>
      )}
      {unfolded && (
        <div id={panel} className="mt-2 rounded-md border border-line-2 bg-surface p-3">
          <CommentForm key={count} field={field} label={t('commentOn', { field: label })} />
        </div>
      )}
    </div>
  )
}
