'use server'

import { requireActor } from '@/app/[locale]/admin/require-actor'
import type { Locale } from '@/domain/locale'
import type { PageKey } from '@/domain/site-page/site-page'
import { redirect } from '@/i18n/navigation'
import { restorePageVersion } from '@/server/site-pages/page-history'

/** Brings an earlier version of a page back as the newest one, and leads back to the history with what came of it. */
export async function restore(page: { locale: Locale; key: PageKey; number: number; lockVersion: number }) {
  const { locale, ...change } = page
  const history = { pathname: '/admin/pages/[key]/history' as const, params: { key: page.key } }
  const actor = await requireActor(locale, history, 'page.edit')
  const { kind } = await restorePageVersion(actor, change)
  redirect({ href: { ...history, query: { done: kind } }, locale })
}
