import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { PageTable } from '@/components/desk/page-editor/page-table'
import { PageHead } from '@/components/desk/page-head'
import { findDeskPages } from '@/server/site-pages/page-desk'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.pages'))('title') }
}

/** The pages of the site that staff write as a whole. */
export default async function PagesPage() {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/pages', 'page.edit')
  const [t, pages] = await Promise.all([getTranslations('Desk.pages'), findDeskPages(actor, locale)])
  return (
    <div className="max-w-4xl">
      <PageHead title={t('title')} />
      <p className="-mt-3 mb-6 max-w-measure text-ink-2">{t('intro')}</p>
      <PageTable pages={pages} />
    </div>
  )
}
