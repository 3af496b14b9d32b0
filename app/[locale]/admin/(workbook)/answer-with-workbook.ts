import { getTranslations } from 'next-intl/server'
import { draftFile, plain, seeOther } from '@/app/[locale]/admin/draft-file'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { listAddresses } from '@/components/desk/listing-address'
import { mostInBulk } from '@/domain/desk/bulk-change'
import { readDeskQuery } from '@/domain/desk/desk-query'
import { xlsxType } from '@/domain/file/office-types'
import { isLocale, type Locale } from '@/domain/locale'
import type { WorkbookKind } from '@/domain/workbook/workbook-shape'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import type { Actor } from '@/server/actor'
import { findDeskCodes } from '@/server/listings/find-desk-listings'
import { exportListings, type WorkbookFile, writeTemplateWorkbook } from '@/server/workbooks/export-listings'

export type Context = { params: Promise<{ locale: string }> }

/** Listings of a kind as an Excel file, for staff only. A stranger is sent to sign in. */
export function answerWithExport(kind: WorkbookKind, codes: string[], context: Context): Promise<Response> {
  return answer(kind, context, (actor, locale) => exportListings(actor, { kind, locale, codes }))
}

/**
 * The listings that a form of the desk's list chose, exactly those; the address bears the search of that list. Where none was
 * chosen, one is sent back to the list, which says so.
 */
export function answerWithChosen(kind: WorkbookKind, request: Request, context: Context): Promise<Response> {
  return answer(kind, context, async (actor, locale) => {
    const form = await request.formData()
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const codes =
      form.get('all') === 'yes'
        ? (await findDeskCodes(actor, kind, { query: readDeskQuery(asked), most: mostInBulk })).map(({ code }) => code)
        : form.getAll('code').map(String)
    if (codes.length > 0) return exportListings(actor, { kind, locale, codes })
    const query = { ...asked, told: 'nothing-chosen' }
    return seeOther(getPathname({ locale, href: { pathname: listAddresses[kind], query } }))
  })
}

/** The empty Excel file of a kind, for staff only. */
export function answerWithTemplate(kind: WorkbookKind, context: Context): Promise<Response> {
  return answer(kind, context, (actor, locale) => writeTemplateWorkbook(actor, { kind, locale }))
}

type Write = (actor: Actor, locale: Locale) => Promise<WorkbookFile | Response | null>

async function answer(kind: WorkbookKind, { params }: Context, write: Write): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return plain('404', 404)
  const actor = await getActor()
  if (!actor) return seeOther(signInAddress(locale, listAddresses[kind]))
  const file = await write(actor, locale)
  if (!file) return plain((await getTranslations({ locale, namespace: 'DeskWorkbook' }))('nothingToExport'), 404)
  return file instanceof Response ? file : draftFile(file, xlsxType)
}
