'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { bulkDetails } from '@/domain/desk/bulk-change'
import type { Locale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { carryOutChange } from '@/server/listings/bulk-changes'

/** Carries out the change that its person confirms, and shows what came of it; asks again for what is missing. */
export async function carryOut({ id, locale }: { id: string; locale: Locale }, form: FormData): Promise<void> {
  const address = { pathname: '/admin/changes/[id]' as const, params: { id } }
  const actor = await requireActor(locale, address, 'listing.read')
  const details = bulkDetails.safeParse({
    comment: String(form.get('comment') ?? ''),
    locales: form.getAll('locales'),
    owner: form.get('owner') || null,
    theme: String(form.get('theme') ?? ''),
  })
  const missing = details.success ? await carryOutChange(actor, id, details.data) : null
  redirect(getPathname({ locale, href: missing ? { ...address, query: { missing } } : address }))
}
