import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { PageHead } from '@/components/desk/page-head'
import { ImportList } from '@/components/desk/workbook/import-list'
import { UploadForm } from '@/components/desk/workbook/upload-form'
import { WorkbookLinks } from '@/components/desk/workbook/workbook-links'
import { mostMegabytes } from '@/domain/file/file-limits'
import { presentMoment } from '@/domain/presenting/present-day'
import { presentNumber } from '@/domain/presenting/present-money'
import { mostListings } from '@/server/workbooks/check-workbook'
import { findImports } from '@/server/workbooks/import-desk'
import { sendWorkbook } from './send-workbook'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('DeskWorkbook'))('title') }
}

/** Where staff send an Excel file of proposals or needs, and take the files that they fill in. */
export default async function ImportPage() {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/import', 'listing.create')
  const [t, { Form, DeskWorkbook }, imports] = await Promise.all([
    getTranslations('DeskWorkbook'),
    getMessages(),
    findImports(actor),
  ])
  const hint = t('fileHint', { megabytes: mostMegabytes, listings: presentNumber(mostListings, locale) })
  return (
    <>
      <PageHead title={t('title')} />
      <p className="-mt-3 mb-6 max-w-measure text-ink-2">{t('intro')}</p>
      <div className="space-y-10">
        <NextIntlClientProvider messages={{ Form, DeskWorkbook }}>
          <UploadForm action={sendWorkbook.bind(null, locale)} hint={hint} />
        </NextIntlClientProvider>
        <WorkbookLinks />
        <ImportList
          imports={imports.map(({ createdAt, ...rest }) => ({ ...rest, at: presentMoment(createdAt, locale) }))}
        />
      </div>
    </>
  )
}
