'use server'

import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { createProject } from '@/server/portfolio/save-project'

/** Begins an empty project and opens its form. */
export async function beginProject(locale: Locale): Promise<void> {
  const actor = await requireActor(locale, '/admin/portfolio', 'listing.create')
  const code = await createProject(actor)
  if (!code) refuse(locale)
  redirect({ href: { pathname: '/admin/portfolio/[code]', params: { code: code.toLowerCase() } }, locale })
}
