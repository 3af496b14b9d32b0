'use server'

import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { withdrawProject } from '@/server/portfolio/publish-project'

/** Takes a project from the public site. */
export async function retractProject({ code, locale }: { code: string; locale: Locale }): Promise<void> {
  const page = { pathname: '/admin/portfolio/[code]' as const, params: { code: code.toLowerCase() } }
  const actor = await requireActor(locale, page, 'listing.read')
  if ((await withdrawProject(actor, code)) === 'forbidden') refuse(locale)
  redirect({ href: { ...page, query: { done: 'withdrawn' } }, locale })
}
