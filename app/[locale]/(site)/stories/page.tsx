import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { FeedLink } from '@/components/feed/feed-link'
import { storyAddress } from '@/components/site/address'
import { PageHeading } from '@/components/site/page-heading'
import { NoStories } from '@/components/story/no-stories'
import { StoryCard } from '@/components/story/story-card'
import { findStories } from '@/server/catalogue/find-stories'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { feedLinks } from '../feed-links'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const [t, profile, types] = await Promise.all([
    getTranslations('Stories'),
    getSiteProfile(locale),
    feedLinks(['stories'], locale),
  ])
  return {
    title: t('title'),
    description: t('description', { province: profile.provinceTitle }),
    alternates: { ...alternates('/stories', locale), types },
  }
}

export default async function StoriesPage({ params }: Props) {
  const { locale } = await params
  const [t, profile, stories] = await Promise.all([
    getTranslations('Stories'),
    getSiteProfile(locale),
    findStories(locale),
  ])
  return (
    <SiteFrame
      locale={locale}
      address="/stories"
      section="stories"
      data={{
        type: 'CollectionPage',
        name: t('title'),
        description: t('description', { province: profile.provinceTitle }),
        items: stories.map((story) => ({ name: story.edition.title, href: storyAddress(story.code) })),
      }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('title')}>{t('lead', { province: profile.provinceTitle })}</PageHeading>
        {stories.length === 0 ? (
          <NoStories />
        ) : (
          <section aria-labelledby="count">
            <h2 id="count" className="mb-4 font-body text-base font-semibold">
              {t('count', { count: stories.length })}
            </h2>
            <ul className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
              {stories.map((story) => (
                <li key={story.code} className="grid">
                  <StoryCard story={story} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <FeedLink feed="stories" />
      </div>
    </SiteFrame>
  )
}
