import { type Locale, NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SavedBar } from '@/components/saved/saved-bar'
import type { Address } from '@/components/site/address'
import { SampleBanner } from '@/components/site/sample-banner'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import type { SiteSection } from '@/components/site/site-section'
import { locales } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { showsSamples } from '@/server/catalogue/home'
import { getSiteProfile } from '@/server/settings/site-profile'
import { findPublicPages } from '@/server/site-pages/get-site-page'
import { type Described, PageData } from './page-data'

type Props = {
  locale: Locale
  /** The page's own address with its query; the language switch needs no script to keep it. */
  address: Address
  /** The languages in which the page can be read. */
  languages?: readonly Locale[]
  section?: SiteSection | null
  /** What search engines are told of the page. */
  data?: Described
  children: ReactNode
}

/** Header, main part and footer of a public page. Not a layout, because a layout does not know the query of its page. */
export async function SiteFrame({ locale, address, languages = locales, section = null, data, children }: Props) {
  const [profile, samples, messages, pages] = await Promise.all([
    getSiteProfile(locale),
    showsSamples(),
    getMessages(),
    findPublicPages(locale),
  ])
  return (
    <>
      {data && <PageData locale={locale} address={address} described={data} />}
      {samples && <SampleBanner />}
      <SiteHeader profile={profile} pages={pages} address={address} languages={languages} section={section} />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      {section === 'proposals' && (
        <NextIntlClientProvider messages={{ Saved: { live: messages.Saved.live } }}>
          <SavedBar
            addresses={{
              list: getPathname({ href: '/saved', locale }),
              pdf: getPathname({ href: '/saved/pdf', locale }),
              contact: getPathname({ href: '/contact', locale }),
            }}
          />
        </NextIntlClientProvider>
      )}
      <SiteFooter profile={profile} pages={pages} address={address} languages={languages} />
    </>
  )
}
