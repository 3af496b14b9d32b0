import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PlaceHistory } from '@/components/place/place-history'
import { narrowedAddress, placeAddress } from '@/components/site/address'
import { ProvinceWide } from '@/components/topic/province-wide'
import { TopicPage } from '@/components/topic/topic-page'
import { localityCode } from '@/domain/key'
import { getPlacePage } from '@/server/catalogue/place-page'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../../alternates'
import { describeTopic } from '../../describe-topic'
import { sharePicture } from '../../share-picture'
import { SiteFrame } from '../../site-frame'

type Props = { params: Promise<{ locale: Locale; code: string }> }

/** Each page is made at its first reading and kept until something published changes. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  const [t, found] = await Promise.all([getTranslations('Topics'), find(locale, code)])
  if (!found) return {}
  const { type, name } = found.place
  const title = t(`placeNamed.${type}`, { name })
  const description = t('placeDescription', { place: title })
  const picture = await sharePicture(locale, { kind: 'place', key: code, title, description })
  return { title, description, ...picture, alternates: alternates(placeAddress(code), locale) }
}

export default async function PlacePage({ params }: Props) {
  const { locale, code } = await params
  const [t, found, profile] = await Promise.all([getTranslations('Topics'), find(locale, code), getSiteProfile(locale)])
  if (!found) notFound()
  const { place, listings, provinceWide } = found
  const title = t(`placeNamed.${place.type}`, { name: place.name })
  const above = { label: t('places'), href: '/places' } as const
  return (
    <SiteFrame
      locale={locale}
      address={placeAddress(code)}
      data={describeTopic({ name: title, description: t('placeDescription', { place: title }), above, listings })}
    >
      <TopicPage
        above={above}
        title={title}
        introduction={<PlaceHistory place={place} />}
        listings={listings}
        rate={profile.rate}
        catalogue={narrowedAddress({ place: [code] })}
        empty={t('emptyPlace')}
        related={['fields', 'partners']}
        without="places"
        after={<ProvinceWide {...provinceWide} />}
      />
    </SiteFrame>
  )
}

/** What cannot be a code is not looked for. */
async function find(locale: Locale, code: string) {
  return localityCode.safeParse(code).success ? await getPlacePage(locale, code) : null
}
