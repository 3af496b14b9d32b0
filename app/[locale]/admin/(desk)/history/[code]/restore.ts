'use server'

import { requireActor } from '@/app/[locale]/admin/require-actor'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { restoreVersion } from '@/server/listings/restore-version'

/** Brings an earlier version back as the newest one, and leads back to the history with what came of it. */
export async function restore(page: { locale: Locale; code: string; number: number; lockVersion: number }) {
  const { locale, code, number, lockVersion } = page
  const history = { pathname: '/admin/history/[code]' as const, params: { code: code.toLowerCase() } }
  const actor = await requireActor(locale, history, 'listing.read')
  const { kind } = await restoreVersion(actor, { code, lockVersion, number })
  redirect({ href: { ...history, query: { done: kind } }, locale })
}
