import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { OtherLanguage } from '@/components/listing/other-language'
import { PageAddress } from '@/components/listing/page-address'
import { storyAddress } from '@/components/site/address'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { ArguedProposals } from '@/components/story/argued-proposals'
import { StoryArticle } from '@/components/story/story-article'
import { listingCode } from '@/domain/key'
import { describeArticle } from '@/domain/linked-data/article'
import { locales, otherLocale } from '@/domain/locale'
import { permanentRedirect } from '@/i18n/navigation'
import { getPublishedStory } from '@/server/catalogue/published-story'
import { env } from '@/server/env'
import { absoluteAddress } from '../../absolute-address'
import { alternates } from '../../alternates'
import { feedLinks } from '../../feed-links'
import { sharePicture } from '../../share-picture'
import { SiteFrame } from '../../site-frame'

type Props = { params: Promise<{ locale: Locale; code: string }> }

/** Each page is made at its first reading and kept until something published changes. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  const { story, other } = await findEditions(locale, code)
  const shown = story ?? other
  if (!shown) return {}
  const { title, summary } = shown.edition
  const shared = { title, description: summary }
  if (!story) return { ...shared, robots: { index: false } }
  const languages = story.inOtherLocale ? locales : [locale]
  const [types, picture] = await Promise.all([
    feedLinks(['stories'], locale),
    sharePicture(locale, { kind: 'story', key: code, ...shared }),
  ])
  return { ...shared, ...picture, alternates: { ...alternates(storyAddress(code), locale, languages), types } }
}

export default async function StoryPage({ params }: Props) {
  const { locale, code } = await params
  const address = storyAddress(code)
  const { story, other } = await findEditions(locale, code)
  if (!story && !other) notFound()
  if (code !== code.toLowerCase()) permanentRedirect({ href: address, locale })
  const [t, site] = await Promise.all([getTranslations('Stories'), getTranslations('Site')])
  const trail = [{ label: site('stories'), href: '/stories' as const }]
  return (
    <SiteFrame
      locale={locale}
      address={address}
      section="stories"
      {...(story && {
        data: {
          name: story.edition.title,
          description: story.edition.summary,
          trail,
          about: (url: string) => describeArticle(story, url, env().SITE_URL),
          published: story.publishedOn,
        },
      })}
    >
      {other && (
        <OtherLanguage
          title={t('otherLanguageOnly')}
          text={t('otherLanguageOnlyText', { code: other.code })}
          listing={{ locale: other.locale, title: other.edition.title, href: address, read: t('readOther') }}
          back={{ href: '/stories', label: t('backToAll') }}
        />
      )}
      {story && (
        <div className="page py-6 lg:py-8">
          <Breadcrumbs trail={trail} here={story.code} />
          <StoryArticle
            story={story}
            share={
              <PageAddress
                url={absoluteAddress(address, locale)}
                words={{ address: t('address'), copy: t('copy'), copied: t('copied') }}
              />
            }
          />
          <ArguedProposals proposals={story.proposals} />
        </div>
      )}
    </SiteFrame>
  )
}

/** The story in the reader's language, or else in the other. What cannot be a code is not looked for. */
async function findEditions(locale: Locale, code: string) {
  if (!listingCode.safeParse(code.toUpperCase()).success) return { story: null, other: null }
  const story = await getPublishedStory(locale, code.toLowerCase())
  return { story, other: story ? null : await getPublishedStory(otherLocale(locale), code.toLowerCase()) }
}
