'use client'

import { ChoiceGroup } from '../../form/choice-group'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'
import type { AccountProblem, AccountsState, AccountWords } from './accounts-state'

type Props = {
  words: AccountWords
  submit: (form: FormData) => void
  refused: Extract<AccountsState, { kind: 'refused' }> | null
}

/** The form for a new account; what was typed stays when it is refused. */
export function NewAccount({ words, submit, refused }: Props) {
  const error = (...names: AccountProblem[]) => {
    const problem = names.find((name) => refused?.problems.includes(name))
    return problem && words.problems[problem]
  }
  const typed = refused?.typed
  return (
    <form action={submit} className="max-w-xl space-y-5" noValidate>
      <h2 className="text-xl">{words.create}</h2>
      <input type="hidden" name="intent" value="create" />
      <TextField
        name="name"
        label={words.name}
        autoComplete="off"
        defaultValue={typed?.name ?? ''}
        error={error('name')}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="off"
        defaultValue={typed?.email ?? ''}
        error={error('email', 'taken')}
      />
      <ChoiceGroup
        key={typed?.role ?? ''}
        type="radio"
        name="role"
        label={words.role}
        options={words.roles.map((role) => ({
          value: role.value,
          label: (
            <>
              {role.label} <span className="text-sm text-ink-2">– {role.text}</span>
            </>
          ),
        }))}
        chosen={[typed?.role || 'officer']}
        error={error('role')}
      />
      <p className="text-sm text-ink-2">{words.createHint}</p>
      <SubmitButton>{words.createSubmit}</SubmitButton>
    </form>
  )
}
