'use client'

import { useActionState } from 'react'
import { SubmitButton } from '../form/submit-button'
import { TextField } from '../form/text-field'
import { Notice } from './notice'

type State = { email: string } | null
type Props = {
  action: (previous: State, form: FormData) => Promise<State>
  next: string
  words: { email: string; password: string; submit: string; refusedTitle: string; refused: string }
}

/** E-mail and password. After a refusal the e-mail stays and the reason stands above. */
export function SignInForm({ action, next, words }: Props) {
  const [refused, submit] = useActionState(action, null)
  return (
    <form action={submit} className="space-y-5">
      {refused && (
        <Notice tone="problem" title={words.refusedTitle}>
          <p>{words.refused}</p>
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        required
        defaultValue={refused?.email ?? ''}
      />
      <TextField name="password" type="password" label={words.password} autoComplete="current-password" required />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  )
}
