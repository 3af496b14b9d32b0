import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AskDepartment } from '@/components/guidance/ask-department'
import { GuidanceNav } from '@/components/guidance/guidance-nav'
import { type GuidancePage, guidancePages } from '@/components/guidance/guidance-pages'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageHeading } from '@/components/site/page-heading'
import { sitePageAddresses } from '@/components/site/site-page-address'
import { getSiteProfile } from '@/server/settings/site-profile'
import { findPageHeadlines, findPublicPages, getSitePage } from '@/server/site-pages/get-site-page'
import { SiteFrame } from '../site-frame'

type Props = { locale: Locale; here: GuidancePage; title: string; lead: string; children: ReactNode }

/** A page of guidance: the way to it, its heading, its content, and beside it the other pages and whom to ask. */
export async function GuidanceFrame({ locale, here, title, lead, children }: Props) {
  const [t, profile, pages, shown, page] = await Promise.all([
    getTranslations('Site'),
    getSiteProfile(locale),
    findPageHeadlines(guidancePages, locale),
    findPublicPages(locale),
    getSitePage(here, locale),
  ])
  const trail = shown.includes('guidance') ? [{ label: t('guidance'), href: '/guidance' as const }] : []
  return (
    <SiteFrame
      locale={locale}
      address={sitePageAddresses[here]}
      languages={page?.languages}
      section="guidance"
      data={{ name: title, description: lead, trail }}
    >
      <div className="page py-6 lg:py-8">
        <Breadcrumbs trail={trail} here={title} />
        <PageHeading title={title}>{lead}</PageHeading>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
          <div className="min-w-0 space-y-8">{children}</div>
          <aside className="space-y-8 self-start">
            <GuidanceNav pages={pages} here={here} />
            <AskDepartment replyDays={profile.replyDays} />
          </aside>
        </div>
      </div>
    </SiteFrame>
  )
}
