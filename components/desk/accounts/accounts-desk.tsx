'use client'

import { useActionState, useEffect, useRef } from 'react'
import { ErrorSummary } from '../../form/error-summary'
import { Notice } from '../notice'
import { AccountRow } from './account-row'
import type { AccountLine, AccountProblem, AccountsState, AccountWords } from './accounts-state'
import { NewAccount } from './new-account'

type Props = {
  action: (previous: AccountsState, form: FormData) => Promise<AccountsState>
  accounts: AccountLine[]
  words: AccountWords
}

/** The field in which each problem of the form for a new account is put right. */
const fields: Partial<Record<AccountProblem, string>> = { taken: 'email', name: 'name', email: 'email', role: 'role' }

/** All accounts with the forms to change them, and a form for a new one. */
export function AccountsDesk({ action, accounts, words }: Props) {
  const [state, submit] = useActionState(action, null)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state) top.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }, [state])
  return (
    <div className="max-w-4xl space-y-10">
      <div ref={top}>
        <Told state={state} words={words} />
      </div>
      <section aria-labelledby="accounts-list">
        <h2 id="accounts-list" className="mb-3 text-xl">
          {words.list}
        </h2>
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} words={words} submit={submit} />
          ))}
        </ul>
      </section>
      <NewAccount words={words} submit={submit} refused={state?.kind === 'refused' && state.typed ? state : null} />
    </div>
  )
}

function Told({ state, words }: { state: AccountsState; words: AccountWords }) {
  if (state?.kind === 'saved') return <Notice tone="done">{words.saved}</Notice>
  if (state?.kind === 'password') {
    return (
      <Notice tone="attention" title={state.title}>
        <p>{words.once}</p>
        <p className="mt-3">
          {words.password}:{' '}
          <code className="rounded-sm bg-surface px-2 py-1 text-lg font-semibold select-all">{state.password}</code>
        </p>
      </Notice>
    )
  }
  if (state?.kind !== 'refused') return null
  const errors = state.problems.map((problem) => ({
    id: (state.typed && fields[problem]) || 'accounts-list',
    message: words.problems[problem],
  }))
  return (
    <div tabIndex={-1}>
      <ErrorSummary title={words.invalid} errors={errors} />
    </div>
  )
}
