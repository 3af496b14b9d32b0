import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { partnerAddress } from '@/components/site/address'
import { PageHeading } from '@/components/site/page-heading'
import { TopicIndexes } from '@/components/topic/topic-indexes'
import { TopicRow } from '@/components/topic/topic-row'
import { partnerKinds } from '@/domain/partner/partner'
import { findPartners } from '@/server/catalogue/partner-index'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const [t, profile] = await Promise.all([getTranslations('Topics'), getSiteProfile(locale)])
  return {
    title: t('partners'),
    description: t('partnersLead', { province: profile.provinceTitle }),
    alternates: alternates('/partners', locale),
  }
}

export default async function PartnersPage({ params }: Props) {
  const { locale } = await params
  const [t, profile, partners] = await Promise.all([
    getTranslations('Topics'),
    getSiteProfile(locale),
    findPartners(locale),
  ])
  const groups = partnerKinds.map((kind) => ({ kind, members: partners.filter((partner) => partner.kind === kind) }))
  return (
    <SiteFrame
      locale={locale}
      address="/partners"
      data={{
        type: 'CollectionPage',
        name: t('partners'),
        description: t('partnersLead', { province: profile.provinceTitle }),
        items: partners.map((one) => ({ name: one.name, href: partnerAddress(one.id) })),
      }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('partners')}>{t('partnersLead', { province: profile.provinceTitle })}</PageHeading>
        <div className="space-y-12">
          {groups
            .filter(({ members }) => members.length > 0)
            .map(({ kind, members }) => (
              <section key={kind}>
                <h2 className="mb-4 text-2xl">{t(`partnerKinds.${kind}`)}</h2>
                <ul className="border-b border-line">
                  {members.map((partner) => (
                    <TopicRow key={partner.id} topic={partner} href={partnerAddress(partner.id)} heading="h3" />
                  ))}
                </ul>
              </section>
            ))}
        </div>
        <TopicIndexes here="partners" />
      </div>
    </SiteFrame>
  )
}
