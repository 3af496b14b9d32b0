'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'

export type PasswordProblem = 'wrong' | 'too-weak' | 'different'

type Props = {
  action: (previous: PasswordProblem | null, form: FormData) => Promise<PasswordProblem | null>
  /** Lets a password manager know whose password it is. */
  email: string
  words: {
    heading: string
    current: string
    next: string
    nextHint: string
    again: string
    change: string
    invalid: string
    problems: Record<PasswordProblem, string>
  }
}

/** The field in which each problem is put right. */
const fields: Record<PasswordProblem, string> = { wrong: 'current', 'too-weak': 'next', different: 'again' }

/** A new password for oneself. What was typed is never sent back. */
export function PasswordForm({ action, email, words }: Props) {
  const [problem, submit] = useActionState(action, null)
  const error = (field: string) => (problem && fields[problem] === field ? words.problems[problem] : undefined)
  const field = (name: 'current' | 'next' | 'again', hint?: string) => (
    <TextField
      name={name}
      type="password"
      label={words[name]}
      hint={hint}
      error={error(name)}
      autoComplete={name === 'current' ? 'current-password' : 'new-password'}
      required
    />
  )
  return (
    <form action={submit} className="space-y-5 border-t border-line pt-6">
      <h2 className="text-xl">{words.heading}</h2>
      <ErrorSummary
        title={words.invalid}
        errors={problem ? [{ id: fields[problem], message: words.problems[problem] }] : []}
      />
      <input type="hidden" name="username" autoComplete="username" value={email} />
      {field('current')}
      {field('next', words.nextHint)}
      {field('again')}
      <SubmitButton>{words.change}</SubmitButton>
    </form>
  )
}
