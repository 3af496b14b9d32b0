import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { AskDepartment } from '@/components/guidance/ask-department'
import { GuidanceCards } from '@/components/guidance/guidance-cards'
import { guidancePages } from '@/components/guidance/guidance-pages'
import { PageHeading } from '@/components/site/page-heading'
import { TextSections } from '@/components/text/text-sections'
import { presentDay } from '@/domain/presenting/present-day'
import { getSiteProfile } from '@/server/settings/site-profile'
import { findPageHeadlines, getSitePage } from '@/server/site-pages/get-site-page'
import { SiteFrame } from '../site-frame'
import { sitePageMetadata } from '../site-page-metadata'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sitePageMetadata('guidance', (await params).locale)
}

export default async function GuidancePage({ params }: Props) {
  const { locale } = await params
  const [t, page, headlines, profile] = await Promise.all([
    getTranslations('Guidance'),
    getSitePage('guidance', locale),
    findPageHeadlines(guidancePages, locale),
    getSiteProfile(locale),
  ])
  if (!page) notFound()
  const { title, lead, sections, checkedOn } = page.edition
  return (
    <SiteFrame locale={locale} address="/guidance" section="guidance" data={{ name: title, description: lead }}>
      <div className="page py-10 lg:py-12">
        <PageHeading title={title}>{lead}</PageHeading>
        <GuidanceCards pages={headlines} />
        <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
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
