'use server'

import { getTranslations } from 'next-intl/server'
import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import { mostRows } from '@/documents/workbook/read-workbook'
import { mostMegabytes } from '@/domain/file/file-limits'
import type { Locale } from '@/domain/locale'
import { presentNumber } from '@/domain/presenting/present-money'
import { redirect } from '@/i18n/navigation'
import { checkWorkbook, mostListings } from '@/server/workbooks/check-workbook'

/** Checks a sent Excel file and leads on to what it would do; answers why when it cannot be checked. */
export async function sendWorkbook(locale: Locale, _previous: string | null, form: FormData): Promise<string | null> {
  const actor = await requireActor(locale, '/admin/import', 'listing.create')
  const t = await getTranslations({ locale, namespace: 'DeskWorkbook.refusals' })
  const file = form.get('file')
  if (!(file instanceof File)) return t('empty')
  const outcome = await checkWorkbook(actor, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  if (outcome.kind === 'forbidden') refuse(locale)
  if (outcome.kind === 'refused') {
    const limits = { listings: presentNumber(mostListings, locale), rows: presentNumber(mostRows, locale) }
    return t(outcome.reason, { megabytes: mostMegabytes, ...limits })
  }
  return redirect({ href: { pathname: '/admin/import/[id]', params: { id: outcome.id } }, locale })
}
