'use server'

import { requireActor } from '@/app/[locale]/admin/require-actor'
import type { PasswordProblem } from '@/components/desk/accounts/password-form'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { changePassword } from '@/server/accounts/manage-accounts'
import { openSession } from '@/server/accounts/session'
import { verifyCredentials } from '@/server/accounts/verify-credentials'

/** Changes one's own password. All other sessions end; this browser goes on with a new one. */
export async function changeOwnPassword(
  locale: Locale,
  _previous: PasswordProblem | null,
  form: FormData,
): Promise<PasswordProblem | null> {
  const actor = await requireActor(locale, '/admin/account')
  const [current, next, again] = ['current', 'next', 'again'].map((name) => String(form.get(name) ?? '')) as [
    string,
    string,
    string,
  ]
  if (next !== again) return 'different'
  const outcome = await changePassword(actor, current, next)
  if (outcome !== 'changed') return outcome
  const user = await verifyCredentials(actor.email, next)
  if (user) await openSession(user)
  return redirect({ href: { pathname: '/admin/account', query: { changed: 'yes' } }, locale })
}
