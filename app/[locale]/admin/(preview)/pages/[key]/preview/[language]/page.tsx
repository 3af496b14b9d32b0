import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { type DrawnPage, PageArticle } from '@/app/[locale]/(site)/page-article'
import { SiteFrame } from '@/app/[locale]/(site)/site-frame'
import { Nowhere } from '@/app/[locale]/admin/(preview)/nowhere'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { pageEditorAddress, pagePreviewAddress } from '@/components/desk/page-address'
import { PreviewBanner } from '@/components/desk/preview-banner'
import { inLocale } from '@/domain/in-locale'
import { isLocale, otherLocale } from '@/domain/locale'
import { isPageKey, pageKinds } from '@/domain/site-page/site-page'
import { getPathname, redirect } from '@/i18n/navigation'
import { getEditablePage } from '@/server/site-pages/page-desk'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ key: string; language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, tPages, { key }] = await Promise.all([
    getTranslations('Desk.preview'),
    getTranslations('Desk.pages.names'),
    params,
  ])
  return { title: t('title', { code: isPageKey(key) ? tPages(key) : '' }), robots: { index: false } }
}

/** The draft of a page of the site as a reader would see it, in the language of the draft. */
export default async function PagePreview({ params }: Props) {
  const [locale, { key, language }, t] = await Promise.all([getLocale(), params, getTranslations('Desk.pages.names')])
  if (!isLocale(language) || !isPageKey(key) || pageKinds[key] === 'outline') return <Nowhere />
  const actor = await requireActor(locale, pagePreviewAddress(key, language), 'page.edit')
  if (language !== locale) redirect({ href: pagePreviewAddress(key, locale), locale })
  const page = await getEditablePage(actor, key)
  if (!page) return <Nowhere />
  const other = otherLocale(locale)
  return (
    <>
      <PreviewBanner
        name={t(key)}
        locale={locale}
        editorHref={getPathname({ locale, href: pageEditorAddress(key) })}
        otherHref={getPathname({ locale: other, href: pagePreviewAddress(key, other) })}
      />
      <SiteFrame locale={locale} address={pagePreviewAddress(key, locale)}>
        <PageArticle locale={locale} page={{ key, edition: inLocale(page.content, locale) } as DrawnPage} />
      </SiteFrame>
    </>
  )
}
