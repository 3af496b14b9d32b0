'use server'

import { redirect } from 'next/navigation'
import type { Locale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { openSession } from '@/server/accounts/session'
import { verifyCredentials } from '@/server/accounts/verify-credentials'
import { safeNext } from './safe-next'

/** What was typed when the sign-in was refused; the password is never sent back. */
export type SignInState = { email: string } | null

/** Opens a session and leads on to the desk. Every refusal looks the same, whatever its reason. */
export async function signIn(locale: Locale, _previous: SignInState, form: FormData): Promise<SignInState> {
  const [email, password, next] = ['email', 'password', 'next'].map((name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, 1000) : ''
  }) as [string, string, string]
  const user = await verifyCredentials(email, password)
  if (!user) return { email }
  await openSession(user)
  redirect(safeNext(next) ?? getPathname({ locale, href: '/admin' }))
}
