'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '../../form/error-summary'
import { SelectField } from '../../form/select-field'
import { SubmitButton } from '../../form/submit-button'
import { TextAreaField } from '../../form/text-area-field'

type Wrong = 'state' | 'note'

/** What was sent and could not be kept; null at first. */
export type InquiryFormState = { state: string; note: string; wrong: Wrong[] } | null

type Props = {
  action: (previous: InquiryFormState, form: FormData) => Promise<InquiryFormState>
  state: string
  note: string
  words: {
    handling: string
    state: string
    states: { value: string; label: string }[]
    note: string
    noteHint: string
    save: string
    invalid: string
    problems: Record<Wrong, string>
  }
}

/** How far a contact request has been dealt with, and the staff's own note. */
export function InquiryForm({ action, state, note, words }: Props) {
  const [refused, submit] = useActionState(action, null)
  const wrong = refused?.wrong ?? []
  const error = (name: Wrong) => (wrong.includes(name) ? words.problems[name] : undefined)
  const chosen = refused?.state || state
  return (
    <form action={submit} className="space-y-5 rounded-xl border border-line bg-surface p-5">
      <h2 className="text-xl">{words.handling}</h2>
      <ErrorSummary title={words.invalid} errors={wrong.map((id) => ({ id, message: words.problems[id] }))} />
      <SelectField
        key={chosen}
        name="state"
        label={words.state}
        options={words.states}
        defaultValue={chosen}
        error={error('state')}
      />
      <TextAreaField
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={6}
        defaultValue={refused?.note ?? note}
        error={error('note')}
      />
      <SubmitButton>{words.save}</SubmitButton>
    </form>
  )
}
