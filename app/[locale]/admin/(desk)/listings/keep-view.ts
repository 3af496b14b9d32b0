'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { listAddresses } from '@/components/desk/listing-address'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { dropView, keepView } from '@/server/listings/saved-views'

type Page = { kind: ListingKind; locale: Locale; query: Record<string, string> }

/** Keeps the search of the list that is shown under the name that was typed. */
export async function keepThisView({ kind, locale, query }: Page, form: FormData): Promise<void> {
  const pathname = listAddresses[kind]
  const actor = await requireActor(locale, { pathname, query })
  const outcome = await keepView(actor, kind, { name: String(form.get('name') ?? ''), query })
  redirect(getPathname({ locale, href: { pathname, query: { ...query, told: `view-${outcome}` } } }))
}

/** Forgets a kept search; the list stays as it is. */
export async function dropThisView({ kind, locale, query }: Page, form: FormData): Promise<void> {
  const pathname = listAddresses[kind]
  const actor = await requireActor(locale, { pathname, query })
  const id = String(form.get('id') ?? '')
  if (/^[0-9a-f-]{36}$/.test(id)) await dropView(actor, id)
  redirect(getPathname({ locale, href: { pathname, query: { ...query, told: 'view-dropped' } } }))
}
