'use server'

import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { createProposal } from '@/server/listings/create-proposal'

/** Begins an empty proposal and opens it in the editor. */
export async function beginProposal(locale: Locale): Promise<void> {
  const actor = await requireActor(locale, '/admin/proposals', 'listing.create')
  const code = await createProposal(actor)
  if (!code) refuse(locale)
  redirect({ href: { pathname: '/admin/proposals/[code]', params: { code: code.toLowerCase() } }, locale })
}
