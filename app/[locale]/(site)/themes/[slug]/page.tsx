import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { narrowedAddress, themeAddress } from '@/components/site/address'
import { TopicPage } from '@/components/topic/topic-page'
import { key } from '@/domain/key'
import { getThemePage } from '@/server/catalogue/theme-page'
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
  const { name, description } = found.theme
  const picture = await sharePicture(locale, { kind: 'theme', key: slug, title: name, description })
  return { title: name, description, ...picture, alternates: alternates(themeAddress(slug), locale) }
}

export default async function ThemePage({ params }: Props) {
  const { locale, slug } = await params
  const [t, found, profile] = await Promise.all([getTranslations('Topics'), find(locale, slug), getSiteProfile(locale)])
  if (!found) notFound()
  const { theme, listings } = found
  const above = { label: t('themes'), href: '/themes' } as const
  return (
    <SiteFrame
      locale={locale}
      address={themeAddress(slug)}
      data={describeTopic({ name: theme.name, description: theme.description, above, listings })}
    >
      <TopicPage
        above={above}
        title={theme.name}
        introduction={<p>{theme.description}</p>}
        listings={listings}
        rate={profile.rate}
        catalogue={narrowedAddress({ theme: [slug] })}
        empty={t('empty')}
        related={['fields', 'partners', 'places']}
      />
    </SiteFrame>
  )
}

/** What cannot be a key is not looked for. */
async function find(locale: Locale, slug: string) {
  return key.safeParse(slug).success ? await getThemePage(locale, slug) : null
}
