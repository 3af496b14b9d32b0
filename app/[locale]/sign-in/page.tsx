import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Mark } from '@/components/art/mark'
import { SignInForm } from '@/components/desk/sign-in-form'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import { getSiteProfile } from '@/server/settings/site-profile'
import { safeNext } from './safe-next'
import { signIn } from './sign-in'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('SignIn')
  return { title: t('title'), robots: { index: false } }
}

type Props = { searchParams: Promise<{ next?: string | string[] }> }

/** The way in for staff. Whoever is signed in already goes on at once. */
export default async function SignInPage({ searchParams }: Props) {
  const locale = await getLocale()
  const [{ next = '' }, actor, profile, t] = await Promise.all([
    searchParams,
    getActor(),
    getSiteProfile(locale),
    getTranslations('SignIn'),
  ])
  const onward = typeof next === 'string' ? safeNext(next) : null
  if (actor) redirect(onward ?? getPathname({ locale, href: '/admin' }))
  return (
    <main id="main" className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center px-5 py-12">
      <p className="mb-6 flex items-center gap-3 text-bronze">
        <Mark size={44} />
        <span className="text-sm font-medium text-ink-2">{profile.departmentName}</span>
      </p>
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-2 mb-8 text-ink-2">{t('intro')}</p>
      <SignInForm
        action={signIn.bind(null, locale)}
        next={onward ?? ''}
        words={{
          email: t('email'),
          password: t('password'),
          submit: t('submit'),
          refusedTitle: t('refusedTitle'),
          refused: t('refused'),
        }}
      />
      <p className="mt-10 text-sm">
        <Link href="/" className="link">
          {t('backToSite')}
        </Link>
      </p>
    </main>
  )
}
