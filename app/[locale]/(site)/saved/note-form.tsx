'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/form/submit-button'
import { TextAreaField } from '@/components/form/text-area-field'
import { longestNote } from '@/domain/saved/saved-list'
import { noteSaved } from './change-saved'
import type { NoteState } from './note-state'

type Props = {
  code: string
  title: string
  note: string
  /** The page's own address, to which a browser without script sends the form. */
  here: string
}

/** The reader's own words about a proposal. What cannot be kept stays in the form, with the reason. */
export function NoteForm({ code, title, note, here }: Props) {
  const t = useTranslations('Saved')
  const locale = useLocale()
  const [state, send] = useActionState<NoteState, FormData>(noteSaved, { attempt: 0, note, outcome: 'none' }, here)
  const { attempt, outcome } = state
  const refused = outcome === 'long' || outcome === 'full' || outcome === 'gone'
  const errors = {
    long: () => t('noteLong', { length: Array.from(state.note).length, most: longestNote }),
    full: () => t('notesFull'),
    gone: () => t('noteGone'),
  }
  return (
    <details className="mt-3 print:hidden" open={refused || undefined}>
      <summary className="inline-flex min-h-9 list-none items-center text-sm font-semibold text-pine underline underline-offset-3">
        {t(note === '' ? 'addNote' : 'editNote')}
        <span className="sr-only">: {title}</span>
      </summary>
      <form action={send} className="mt-2 max-w-measure space-y-2.5">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="locale" value={locale} />
        <TextAreaField
          // Made anew after a refusal: React would otherwise put the box back to how it first was.
          key={refused ? attempt : 'kept'}
          id={`note-${code}`}
          name="note"
          label={t('note')}
          aria-label={t('noteNamed', { title })}
          hint={t('noteHint', { most: longestNote })}
          error={refused ? errors[outcome]() : undefined}
          defaultValue={refused ? state.note : note}
          rows={2}
        />
        <SubmitButton tone="secondary" size="small">
          {t('saveNote')}
        </SubmitButton>
      </form>
      <p role="status" className="mt-1 text-sm text-ink-2">
        {outcome === 'saved' && <span key={attempt}>{t('noteSaved')}</span>}
      </p>
    </details>
  )
}
