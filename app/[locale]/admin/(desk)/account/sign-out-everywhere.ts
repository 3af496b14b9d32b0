'use server'

import { requireActor } from '@/app/[locale]/admin/require-actor'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { closeSession, endAllSessions } from '@/server/accounts/session'

/** Ends every session of the person who asks; the sign-in page follows. */
export async function signOutEverywhere(locale: Locale): Promise<void> {
  const actor = await requireActor(locale, '/admin/account')
  await endAllSessions(actor)
  await closeSession()
  redirect({ href: '/sign-in', locale })
}
