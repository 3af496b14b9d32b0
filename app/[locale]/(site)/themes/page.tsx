import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { themeAddress } from '@/components/site/address'
import { PageHeading } from '@/components/site/page-heading'
import { TopicIndexes } from '@/components/topic/topic-indexes'
import { TopicRow } from '@/components/topic/topic-row'
import { findThemes } from '@/server/catalogue/theme-index'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const [t, profile] = await Promise.all([getTranslations('Topics'), getSiteProfile(locale)])
  return {
    title: t('themes'),
    description: t('themesLead', { province: profile.provinceTitle }),
    alternates: alternates('/themes', locale),
  }
}

export default async function ThemesPage({ params }: Props) {
  const { locale } = await params
  const [t, profile, themes] = await Promise.all([
    getTranslations('Topics'),
    getSiteProfile(locale),
    findThemes(locale),
  ])
  return (
    <SiteFrame
      locale={locale}
      address="/themes"
      data={{
        type: 'CollectionPage',
        name: t('themes'),
        description: t('themesLead', { province: profile.provinceTitle }),
        items: themes.map((one) => ({ name: one.name, href: themeAddress(one.id) })),
      }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('themes')}>{t('themesLead', { province: profile.provinceTitle })}</PageHeading>
        <ul className="border-b border-line">
          {themes.map((theme) => (
            <TopicRow key={theme.id} topic={theme} href={themeAddress(theme.id)} heading="h2" />
          ))}
        </ul>
        <TopicIndexes here="themes" />
      </div>
    </SiteFrame>
  )
}
