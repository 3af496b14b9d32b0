'use server'

import { after } from 'next/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { beginImport, runImport } from '@/server/workbooks/run-import'

/** Begins to write what an import's page shows, and leads back to that page, which tells how far it is. */
export async function confirmImport({ locale, id }: { locale: Locale; id: string }): Promise<void> {
  const page = { pathname: '/admin/import/[id]' as const, params: { id } }
  const actor = await requireActor(locale, page, 'listing.create')
  // The answer does not wait for it, and it does not need the browser to stay.
  if ((await beginImport(actor, id)) === 'begun') after(() => runImport(actor, id))
  redirect({ href: page, locale })
}
