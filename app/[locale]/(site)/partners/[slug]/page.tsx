import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Pill } from '@/components/listing/pill'
import { narrowedAddress, partnerAddress } from '@/components/site/address'
import { PartnerContact } from '@/components/topic/partner-contact'
import { TopicPage } from '@/components/topic/topic-page'
import { key } from '@/domain/key'
import { getPartnerPage } from '@/server/catalogue/partner-page'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../../alternates'
import { describeTopic } from '../../describe-topic'
import { sharePicture } from '../../share-picture'
import { SiteFrame } from '../../site-frame'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

/** Each page is made at its first reading and kept until something published changes. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const found = await find(locale, slug)
  if (!found) return {}
  const { name, description } = found.partner
  const picture = await sharePicture(locale, { kind: 'partner', key: slug, title: name, description })
  return { title: name, description, ...picture, alternates: alternates(partnerAddress(slug), locale) }
}

export default async function PartnerPage({ params }: Props) {
  const { locale, slug } = await params
  const [t, found, profile] = await Promise.all([getTranslations('Topics'), find(locale, slug), getSiteProfile(locale)])
  if (!found) notFound()
  const { partner, listings } = found
  const above = { label: t('partners'), href: '/partners' } as const
  return (
    <SiteFrame
      locale={locale}
      address={partnerAddress(slug)}
      data={describeTopic({ name: partner.name, description: partner.description, above, listings })}
    >
      <TopicPage
        above={above}
        title={partner.name}
        introduction={
          <>
            <p className="text-base">
              <Pill>{t(`partnerKind.${partner.kind}`)}</Pill>
            </p>
            <p>{partner.description}</p>
          </>
        }
        listings={listings}
        rate={profile.rate}
        catalogue={narrowedAddress({ partner: [slug] })}
        empty={t('empty')}
        related={['fields', 'places']}
        without="partners"
        aside={<PartnerContact partner={partner} department={profile.departmentName} />}
      />
    </SiteFrame>
  )
}

/** What cannot be a key is not looked for. */
async function find(locale: Locale, slug: string) {
  return key.safeParse(slug).success ? await getPartnerPage(locale, slug) : null
}
