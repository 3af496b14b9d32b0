'use server'

import { redirect } from 'next/navigation'
import type { Locale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { closeSession } from '@/server/accounts/session'

/** Ends this browser's session; the sign-in page follows. */
export async function signOut(locale: Locale): Promise<void> {
  await closeSession()
  redirect(getPathname({ locale, href: '/sign-in' }))
}
