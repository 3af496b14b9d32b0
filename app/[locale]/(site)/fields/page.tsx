import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { fieldAddress } from '@/components/site/address'
import { FieldPanel } from '@/components/site/field-panel'
import { PageHeading } from '@/components/site/page-heading'
import { TopicIndexes } from '@/components/topic/topic-indexes'
import { findFields } from '@/server/catalogue/home'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const [t, profile] = await Promise.all([getTranslations('Fields'), getSiteProfile(locale)])
  return {
    title: t('title'),
    description: t('lead', { province: profile.provinceTitle }),
    alternates: alternates('/fields', locale),
  }
}

export default async function FieldsPage({ params }: Props) {
  const { locale } = await params
  const [t, profile, fields] = await Promise.all([
    getTranslations('Fields'),
    getSiteProfile(locale),
    findFields(locale),
  ])
  return (
    <SiteFrame
      locale={locale}
      address="/fields"
      section="fields"
      data={{
        type: 'CollectionPage',
        name: t('title'),
        description: t('lead', { province: profile.provinceTitle }),
        items: fields.map((field) => ({ name: field.name, href: fieldAddress(field.id) })),
      }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('title')}>{t('lead', { province: profile.provinceTitle })}</PageHeading>
        <div className="grid gap-6 md:grid-cols-2">
          {fields.map((field) => (
            <FieldPanel key={field.id} field={field} />
          ))}
        </div>
        <TopicIndexes here="fields" />
      </div>
    </SiteFrame>
  )
}
