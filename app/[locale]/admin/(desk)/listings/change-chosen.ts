'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { listAddresses } from '@/components/desk/listing-address'
import { bulkDeeds, mostInBulk } from '@/domain/desk/bulk-change'
import { readDeskQuery } from '@/domain/desk/desk-query'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { askForChange } from '@/server/listings/bulk-changes'
import { findDeskCodes } from '@/server/listings/find-desk-listings'

type Page = { kind: ListingKind; locale: Locale; query: Record<string, string> }

/** Leads on to the page on which the change to the chosen rows is confirmed; back to the list when nothing was chosen. */
export async function changeChosen({ kind, locale, query }: Page, form: FormData): Promise<void> {
  const pathname = listAddresses[kind]
  const actor = await requireActor(locale, { pathname, query }, 'listing.read')
  const deed = bulkDeeds.find((one) => one === form.get('deed'))
  const listings =
    form.get('all') === 'yes'
      ? await findDeskCodes(actor, kind, { query: readDeskQuery(query), most: mostInBulk })
      : readChosen(form)
  const back = (told: string) => redirect(getPathname({ locale, href: { pathname, query: { ...query, told } } }))
  if (listings.length === 0) return back('nothing-chosen')
  if (!deed) return back('no-deed')
  const id = await askForChange(actor, kind, { deed, listings })
  if (id) redirect(getPathname({ locale, href: { pathname: '/admin/changes/[id]', params: { id } } }))
}

/** The ticked rows, each at the version that its row showed. */
function readChosen(form: FormData): { code: string; lockVersion: number }[] {
  const versions = new Map(
    form.getAll('version').map((one) => {
      const [code = '', version = ''] = String(one).split(':')
      return [code, Number(version)]
    }),
  )
  return form
    .getAll('code')
    .map(String)
    .flatMap((code) => {
      const lockVersion = versions.get(code)
      return lockVersion !== undefined && Number.isInteger(lockVersion) ? [{ code, lockVersion }] : []
    })
    .slice(0, mostInBulk)
}
