import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { AskDepartment } from '@/components/guidance/ask-department'
import { PageHeading } from '@/components/site/page-heading'
import { sitePageAddresses } from '@/components/site/site-page-address'
import { TextSections } from '@/components/text/text-sections'
import { presentDay } from '@/domain/presenting/present-day'
import { getSiteProfile } from '@/server/settings/site-profile'
import { getSitePage } from '@/server/site-pages/get-site-page'
import { SiteFrame } from './site-frame'

type Props = { locale: Locale; page: 'accessibility' | 'privacy' }

/** What the site says about itself. */
export async function StatementPage({ locale, page: key }: Props) {
  const [t, page, profile] = await Promise.all([
    getTranslations('Guidance'),
    getSitePage(key, locale),
    getSiteProfile(locale),
  ])
  if (!page) notFound()
  const { title, lead, sections, checkedOn } = page.edition
  return (
    <SiteFrame
      locale={locale}
      address={sitePageAddresses[key]}
      languages={page.languages}
      data={{ name: title, description: lead }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={title}>{lead}</PageHeading>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
          <div className="min-w-0">
            <TextSections sections={sections} />
            {checkedOn && (
              <p className="mt-8 text-sm text-ink-3">{t('checkedOn', { day: presentDay(checkedOn, locale) })}</p>
            )}
          </div>
          <aside className="self-start">
            <AskDepartment replyDays={profile.replyDays} />
          </aside>
        </div>
      </div>
    </SiteFrame>
  )
}
