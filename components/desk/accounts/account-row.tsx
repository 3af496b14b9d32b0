'use client'

import { Choice } from '../../form/choice'
import { SelectField } from '../../form/select-field'
import { SubmitButton } from '../../form/submit-button'
import { Pill } from '../../listing/pill'
import type { AccountLine, AccountWords } from './accounts-state'

type Props = { account: AccountLine; words: AccountWords; submit: (form: FormData) => void }

/** One person with an account; the means to change it fold out. */
export function AccountRow({ account, words, submit }: Props) {
  const { id, name, email, role, roleName, active, isSelf, editLabel, lastSignIn } = account
  return (
    <li className="px-4 py-4 text-sm sm:px-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="min-w-0">
          <p className="text-base font-semibold break-words">
            {name} {isSelf && <span className="font-normal text-ink-3">{words.you}</span>}
          </p>
          <p className="break-all text-ink-2">{email}</p>
          <p className="text-ink-3">
            {words.lastSignIn}: {lastSignIn}
          </p>
        </div>
        <p className="flex flex-wrap gap-1.5">
          <Pill tone="pine">{roleName}</Pill>
          {!active && <Pill tone="rust">{words.inactive}</Pill>}
        </p>
      </div>
      <details className="mt-2">
        <summary className="py-1 font-semibold text-pine">{editLabel}</summary>
        <div className="mt-3 flex flex-wrap items-start gap-x-10 gap-y-6">
          <form action={submit} className="w-full max-w-xs space-y-3">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="intent" value="change" />
            <SelectField
              key={role}
              name="role"
              id={`role-${id}`}
              label={words.role}
              options={words.roles}
              defaultValue={role}
            />
            <Choice
              key={String(active)}
              type="checkbox"
              name="active"
              value="yes"
              label={words.active}
              defaultChecked={active}
            />
            <SubmitButton size="small">{words.save}</SubmitButton>
          </form>
          {!isSelf && (
            <form action={submit} className="w-full max-w-xs space-y-3">
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="intent" value="reset" />
              <p className="text-ink-2">{words.resetText}</p>
              <SubmitButton tone="secondary" size="small">
                {words.reset}
              </SubmitButton>
            </form>
          )}
        </div>
      </details>
    </li>
  )
}
