import { getTranslations } from 'next-intl/server'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { listAddresses } from '@/components/desk/listing-address'
import { isLocale, type Locale } from '@/domain/locale'
import type { WorkbookKind } from '@/domain/workbook/workbook-shape'
import { getActor } from '@/server/accounts/session'
import type { Actor } from '@/server/actor'
import { exportListings, type WorkbookFile, writeTemplateWorkbook } from '@/server/workbooks/export-listings'

export type Context = { params: Promise<{ locale: string }> }

/** Listings of a kind as an Excel file, for staff only. A stranger is sent to sign in. */
export function answerWithExport(kind: WorkbookKind, codes: string[], context: Context): Promise<Response> {
  return answer(kind, context, (actor, locale) => exportListings(actor, { kind, locale, codes }))
}

/** The empty Excel file of a kind, for staff only. */
export function answerWithTemplate(kind: WorkbookKind, context: Context): Promise<Response> {
  return answer(kind, context, (actor, locale) => writeTemplateWorkbook(actor, { kind, locale }))
}

type Write = (actor: Actor, locale: Locale) => Promise<WorkbookFile | null>

async function answer(kind: WorkbookKind, { params }: Context, write: Write): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return plain('404', 404)
  const actor = await getActor()
  if (!actor) {
    const signIn = signInAddress(locale, listAddresses[kind])
    return new Response(null, { status: 303, headers: { ...unkept, Location: signIn } })
  }
  const file = await write(actor, locale)
  if (!file) return plain((await getTranslations({ locale, namespace: 'DeskWorkbook' }))('nothingToExport'), 404)
  return fileResponse(file)
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const unkept = { 'Cache-Control': 'private, no-store' }

/** A file that holds drafts, to be saved and never kept on the way. */
export function fileResponse({ fileName, bytes }: WorkbookFile, type = xlsx): Response {
  return new Response(bytes, {
    headers: {
      ...unkept,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}

export function plain(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { ...unkept, 'Content-Type': 'text/plain; charset=utf-8' } })
}
