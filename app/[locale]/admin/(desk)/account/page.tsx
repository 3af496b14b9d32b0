import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { PasswordForm } from '@/components/desk/accounts/password-form'
import { Notice } from '@/components/desk/notice'
import { PageHead } from '@/components/desk/page-head'
import { SubmitButton } from '@/components/form/submit-button'
import { changeOwnPassword } from './change-own-password'
import { signOutEverywhere } from './sign-out-everywhere'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.account'))('title') }
}

type Props = { searchParams: Promise<{ changed?: string }> }

/** Who I am to the desk, my password, and the end of all my sessions. */
export default async function AccountPage({ searchParams }: Props) {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/account')
  const [{ changed }, t, tRole] = await Promise.all([
    searchParams,
    getTranslations('Desk.account'),
    getTranslations('Desk.role'),
  ])
  const facts = [
    [t('name'), actor.name],
    [t('email'), actor.email],
    [t('role'), tRole(actor.role)],
  ]
  return (
    <div className="max-w-xl space-y-8">
      <PageHead title={t('title')} />
      {changed === 'yes' && <Notice tone="done">{t('changed')}</Notice>}
      <dl className="space-y-2.5">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-ink-3">{name}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <PasswordForm
        action={changeOwnPassword.bind(null, locale)}
        email={actor.email}
        words={{
          heading: t('password'),
          current: t('current'),
          next: t('next'),
          nextHint: t('nextHint'),
          again: t('again'),
          change: t('change'),
          invalid: t('invalid'),
          problems: { wrong: t('wrong'), 'too-weak': t('too-weak'), different: t('different') },
        }}
      />
      <form action={signOutEverywhere.bind(null, locale)} className="space-y-3 border-t border-line pt-6">
        <h2 className="text-xl">{t('everywhere')}</h2>
        <p className="max-w-measure text-ink-2">{t('everywhereText')}</p>
        <SubmitButton tone="secondary">{t('everywhere')}</SubmitButton>
      </form>
    </div>
  )
}
