import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { OtherLanguage } from '@/components/listing/other-language'
import { PageAddress } from '@/components/listing/page-address'
import { NearListings } from '@/components/need/near-listings'
import { NeedArticle } from '@/components/need/need-article'
import { needAddress } from '@/components/site/address'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { listingCode } from '@/domain/key'
import { describeNeed } from '@/domain/linked-data/need'
import { locales, otherLocale } from '@/domain/locale'
import { permanentRedirect } from '@/i18n/navigation'
import { getPublishedNeed } from '@/server/catalogue/published-need'
import { getSiteProfile } from '@/server/settings/site-profile'
import { absoluteAddress } from '../../absolute-address'
import { alternates } from '../../alternates'
import { feedLinks } from '../../feed-links'
import { sharePicture } from '../../share-picture'
import { SiteFrame } from '../../site-frame'

type Props = { params: Promise<{ locale: Locale; code: string }> }

/** Each page is made at its first reading and kept until something published changes or the day ends. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  const { need, other } = await findEditions(locale, code)
  const shown = need ?? other
  if (!shown) return {}
  const { title, summary } = shown.edition
  const shared = { title, description: summary }
  if (!need) return { ...shared, robots: { index: false } }
  const languages = need.inOtherLocale ? locales : [locale]
  const [types, picture] = await Promise.all([
    feedLinks(['needs'], locale),
    sharePicture(locale, { kind: 'need', key: code, ...shared }),
  ])
  return { ...shared, ...picture, alternates: { ...alternates(needAddress(code), locale, languages), types } }
}

export default async function NeedPage({ params }: Props) {
  const { locale, code } = await params
  const address = needAddress(code)
  const { need, other } = await findEditions(locale, code)
  if (!need && !other) notFound()
  if (code !== code.toLowerCase()) permanentRedirect({ href: address, locale })
  const [t, site, profile] = await Promise.all([
    getTranslations('Needs'),
    getTranslations('Site'),
    getSiteProfile(locale),
  ])
  const trail = [{ label: site('needs'), href: '/needs' as const }]
  return (
    <SiteFrame
      locale={locale}
      address={address}
      section="needs"
      {...(need && {
        data: {
          name: need.edition.title,
          description: need.edition.summary,
          trail,
          about: (url: string) => describeNeed(need, url, profile.provinceTitle),
          published: need.publishedOn,
        },
      })}
    >
      {other && (
        <OtherLanguage
          title={t('otherLanguageOnly')}
          text={t('otherLanguageOnlyText', { code: other.code })}
          listing={{ locale: other.locale, title: other.edition.title, href: address, read: t('readOther') }}
          back={{ href: '/needs', label: t('backToAll') }}
        />
      )}
      {need && (
        <div className="page py-6 lg:py-8">
          <Breadcrumbs trail={trail} here={need.code} />
          <NeedArticle
            need={need}
            share={
              <PageAddress
                url={absoluteAddress(address, locale)}
                words={{ address: t('address'), copy: t('copy'), copied: t('copied') }}
              />
            }
          />
          <NearListings need={need} />
        </div>
      )}
    </SiteFrame>
  )
}

/** The need in the reader's language, or else in the other. What cannot be a code is not looked for. */
async function findEditions(locale: Locale, code: string) {
  if (!listingCode.safeParse(code.toUpperCase()).success) return { need: null, other: null }
  const need = await getPublishedNeed(locale, code.toLowerCase())
  return { need, other: need ? null : await getPublishedNeed(otherLocale(locale), code.toLowerCase()) }
}
