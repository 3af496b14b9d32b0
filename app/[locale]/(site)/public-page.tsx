import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { guidancePages } from '@/components/guidance/guidance-pages'
import { sitePageAddresses } from '@/components/site/site-page-address'
import type { ReadablePageKey } from '@/domain/site-page/site-page'
import { getSitePage } from '@/server/site-pages/get-site-page'
import { guidanceTrail } from './guidance-trail'
import { type DrawnPage, PageArticle } from './page-article'
import { SiteFrame } from './site-frame'

type Props = { locale: Locale; page: ReadablePageKey }

/** A page that staff write, as it is public; where it is not, nothing is found. */
export async function PublicPage({ locale, page: key }: Props) {
  const page = await getSitePage(key, locale)
  if (!page) notFound()
  const { title: name, lead: description } = page.edition
  const isGuide = guidancePages.some((one) => one === key)
  return (
    <SiteFrame
      locale={locale}
      address={sitePageAddresses[key]}
      languages={page.languages}
      section={isGuide || key === 'guidance' ? 'guidance' : null}
      data={{
        ...{ name, description },
        ...(key === 'about' && { type: 'AboutPage' }),
        ...(isGuide && { trail: await guidanceTrail(locale) }),
      }}
    >
      <PageArticle locale={locale} page={{ key, edition: page.edition } as DrawnPage} />
    </SiteFrame>
  )
}
