import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { type ShareKind, shareAddress, shareSize } from '@/domain/share/share-picture'
import { getSiteProfile } from '@/server/settings/site-profile'

type Shared = {
  kind: ShareKind
  /** The code of a listing or a commune, or the key of a field, theme or partner; `site` for a page of no kind. */
  key: string
  /** Without one the card takes title and description of the page. */
  title?: string
  description?: string
}

/**
 * What a page says of itself to sites that show its link as a card: title, description and a picture in its language. A
 * page spreads it into its metadata: `...(await sharePicture(locale, { kind: 'need', key: code, title, description }))`.
 */
export async function sharePicture(
  locale: Locale,
  { kind, key, title, description }: Shared,
): Promise<Pick<Metadata, 'openGraph' | 'twitter'>> {
  const [site, files, profile] = await Promise.all([
    getTranslations({ locale, namespace: 'Site' }),
    getTranslations({ locale, namespace: 'Files.share' }),
    getSiteProfile(locale),
  ])
  const siteName = site('name', { province: profile.provinceName })
  const alt = title === undefined ? siteName : files('alternative', { title, site: siteName })
  const images = [{ url: shareAddress(kind, locale, key), type: 'image/png', alt, ...shareSize }]
  const isArticle = kind === 'proposal' || kind === 'need' || kind === 'story'
  return {
    openGraph: {
      siteName,
      title,
      description,
      images,
      type: isArticle ? 'article' : 'website',
      locale: locale === 'vi' ? 'vi_VN' : 'en_GB',
    },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}
