'use server'

import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import { editorAddress, listAddresses } from '@/components/desk/listing-address'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { createListing } from '@/server/listings/create-listing'

/** Begins an empty listing of a kind and opens it in the editor. */
export async function beginListing({ kind, locale }: { kind: ListingKind; locale: Locale }): Promise<void> {
  const actor = await requireActor(locale, listAddresses[kind], 'listing.create')
  const code = await createListing(actor, kind)
  if (!code) refuse(locale)
  redirect({ href: editorAddress(kind, code), locale })
}
