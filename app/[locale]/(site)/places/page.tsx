import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PlaceIndex } from '@/components/place/place-index'
import { placeAddress } from '@/components/site/address'
import { PageHeading } from '@/components/site/page-heading'
import { TopicIndexes } from '@/components/topic/topic-indexes'
import { findPlaces } from '@/server/catalogue/place-index'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const [t, profile] = await Promise.all([getTranslations('Topics'), getSiteProfile(locale)])
  return {
    title: t('places'),
    description: t('placesLead', { province: profile.provinceTitle }),
    alternates: alternates('/places', locale),
  }
}

export default async function PlacesPage({ params }: Props) {
  const { locale } = await params
  const [t, profile, places] = await Promise.all([
    getTranslations('Topics'),
    getSiteProfile(locale),
    findPlaces(locale),
  ])
  return (
    <SiteFrame
      locale={locale}
      address="/places"
      data={{
        type: 'CollectionPage',
        name: t('places'),
        description: t('placesLead', { province: profile.provinceTitle }),
        items: places.map((one) => ({ name: one.name, href: placeAddress(one.id) })),
      }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('places')}>{t('placesLead', { province: profile.provinceTitle })}</PageHeading>
        <p className="-mt-4 mb-6 max-w-[52rem] text-sm text-ink-2">{t('placesFind')}</p>
        <PlaceIndex places={places} />
        <TopicIndexes here="places" />
      </div>
    </SiteFrame>
  )
}
