import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { AccountsDesk } from '@/components/desk/accounts/accounts-desk'
import type { AccountWords } from '@/components/desk/accounts/accounts-state'
import { PageHead } from '@/components/desk/page-head'
import { roles } from '@/domain/account/role'
import { presentMoment } from '@/domain/presenting/present-day'
import { findAccounts } from '@/server/accounts/manage-accounts'
import { manageAccounts } from './manage-accounts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.accounts'))('title') }
}

/** Who may sign in, and as what. */
export default async function AccountsPage() {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/accounts', 'account.manage')
  const [accounts, t, tRole] = await Promise.all([
    findAccounts(actor),
    getTranslations('Desk.accounts'),
    getTranslations('Desk.role'),
  ])
  const words: AccountWords = {
    list: t('list'),
    role: t('role'),
    lastSignIn: t('lastSignIn'),
    active: t('active'),
    inactive: t('inactive'),
    you: t('you'),
    save: t('save'),
    reset: t('reset'),
    resetText: t('resetText'),
    create: t('create'),
    name: t('name'),
    email: t('email'),
    createSubmit: t('createSubmit'),
    createHint: t('createHint'),
    once: t('once'),
    password: t('password'),
    saved: t('saved'),
    invalid: t('invalid'),
    problems: {
      taken: t('taken'),
      'last-admin': t('last-admin'),
      'not-found': t('not-found'),
      name: t('nameRequired'),
      email: t('emailInvalid'),
      role: t('roleRequired'),
    },
    roles: roles.map((role) => ({ value: role, label: tRole(role), text: t(`roleText.${role}`) })),
  }
  return (
    <>
      <PageHead title={t('title')} />
      <AccountsDesk
        action={manageAccounts.bind(null, locale)}
        words={words}
        accounts={accounts.map(({ id, name, email, role, active, lastSignInAt }) => ({
          id,
          name,
          email,
          role,
          roleName: tRole(role),
          active,
          isSelf: id === actor.id,
          editLabel: t('edit', { name }),
          lastSignIn: lastSignInAt ? presentMoment(lastSignInAt, locale) : t('never'),
        }))}
      />
    </>
  )
}
