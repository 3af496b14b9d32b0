'use server'

import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import type { AccountsState } from '@/components/desk/accounts/accounts-state'
import { roles } from '@/domain/account/role'
import type { Locale } from '@/domain/locale'
import {
  createAccount,
  findAccounts,
  newAccount,
  resetPassword,
  updateAccount,
} from '@/server/accounts/manage-accounts'
import type { Actor } from '@/server/actor'

/**
 * Opens, changes and renews accounts. A generated password is in the answer, and nowhere else: a page that could be
 * loaded again could show it again.
 */
export async function manageAccounts(locale: Locale, _previous: AccountsState, form: FormData): Promise<AccountsState> {
  const actor = await requireActor(locale, '/admin/accounts', 'account.manage')
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 1000)
  const intent = text('intent')
  const state = intent === 'create' ? await create(actor, text, locale) : await change(actor, text, locale)
  refresh()
  return state
}

type Text = (name: string) => string

async function create(actor: Actor, text: Text, locale: Locale): Promise<AccountsState> {
  const typed = { name: text('name'), email: text('email'), role: text('role') }
  const person = newAccount.safeParse(typed)
  if (!person.success) {
    const wrong = (['name', 'email', 'role'] as const).filter((name) =>
      person.error.issues.some((issue) => issue.path[0] === name),
    )
    return { kind: 'refused', problems: wrong, typed }
  }
  const outcome = await createAccount(actor, person.data)
  if (outcome.kind === 'forbidden') refuse(locale)
  if (outcome.kind === 'taken') return { kind: 'refused', problems: ['taken'], typed }
  const t = await getTranslations({ locale, namespace: 'Desk.accounts' })
  return { kind: 'password', title: t('created', { name: person.data.name }), password: outcome.password }
}

async function change(actor: Actor, text: Text, locale: Locale): Promise<AccountsState> {
  const account = (await findAccounts(actor)).find((one) => one.id === text('id'))
  if (!account) return { kind: 'refused', problems: ['not-found'], typed: null }
  if (text('intent') === 'reset') {
    // One's own password is changed under "My account": a reset would end the session before the new one is read.
    if (account.id === actor.id) refuse(locale)
    const password = await resetPassword(actor, account.id)
    if (!password) return { kind: 'refused', problems: ['not-found'], typed: null }
    const t = await getTranslations({ locale, namespace: 'Desk.accounts' })
    return { kind: 'password', title: t('wasReset', { name: account.name }), password }
  }
  const role = roles.find((one) => one === text('role'))
  if (!role) return { kind: 'refused', problems: ['role'], typed: null }
  const outcome = await updateAccount(actor, account.id, { role, active: text('active') !== '' })
  if (outcome === 'forbidden') refuse(locale)
  return outcome === 'saved' ? { kind: 'saved' } : { kind: 'refused', problems: [outcome], typed: null }
}
