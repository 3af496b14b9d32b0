import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { FieldIcon } from '@/components/icon/field-icon'
import { SdgPill } from '@/components/listing/sdg-pill'
import { fieldAddress, narrowedAddress } from '@/components/site/address'
import { TopicPage } from '@/components/topic/topic-page'
import { key } from '@/domain/key'
import { getFieldPage } from '@/server/catalogue/field-page'
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
  const { name, description } = found.field
  const picture = await sharePicture(locale, { kind: 'field', key: slug, title: name, description })
  return { title: name, description, ...picture, alternates: alternates(fieldAddress(slug), locale) }
}

export default async function FieldPage({ params }: Props) {
  const { locale, slug } = await params
  const [t, fields, found, profile] = await Promise.all([
    getTranslations('Topics'),
    getTranslations('Fields'),
    find(locale, slug),
    getSiteProfile(locale),
  ])
  if (!found) notFound()
  const { field, listings } = found
  const above = { label: t('fields'), href: '/fields' } as const
  return (
    <SiteFrame
      locale={locale}
      address={fieldAddress(slug)}
      section="fields"
      data={describeTopic({ name: field.name, description: field.description, above, listings })}
    >
      <TopicPage
        above={above}
        title={field.name}
        icon={
          <span
            className="grid size-14 shrink-0 place-items-center rounded-lg text-white print-colour"
            style={{ backgroundColor: field.colour }}
          >
            <FieldIcon name={field.icon} size={28} />
          </span>
        }
        introduction={
          <>
            <p>{field.description}</p>
            <p className="flex flex-wrap items-center gap-2 text-xs text-ink-3">
              {field.sdgs.map((number) => (
                <SdgPill key={number} number={number} />
              ))}
              <span>
                {fields('dac')} {field.dacCode}
              </span>
            </p>
          </>
        }
        listings={listings}
        rate={profile.rate}
        catalogue={narrowedAddress({ field: [slug] })}
        empty={t('empty')}
        related={['partners', 'places']}
      />
    </SiteFrame>
  )
}

/** What cannot be a key is not looked for. */
async function find(locale: Locale, slug: string) {
  return key.safeParse(slug).success ? await getFieldPage(locale, slug) : null
}
