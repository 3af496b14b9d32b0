import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { type Locale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { DirectContact } from '@/components/contact/direct-contact'
import { PageHeading } from '@/components/site/page-heading'
import { getPathname } from '@/i18n/navigation'
import { findPublishedTitles } from '@/server/catalogue/published-titles'
import { inquiryLimits } from '@/server/inquiries/submit-inquiry'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { SiteFrame } from '../site-frame'
import { ContactForm } from './contact-form'

/** Each form has a token of its own, so that sending it twice stores it once. */
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<{ about?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const [t, profile] = await Promise.all([getTranslations('Contact'), getSiteProfile(locale)])
  return {
    title: t('title'),
    description: t('lead', { days: profile.replyDays }),
    alternates: alternates('/contact', locale),
  }
}

export default async function ContactPage({ params, searchParams }: Props) {
  const { locale } = await params
  const asked = [(await searchParams).about ?? []]
    .flat()
    .filter((code) => /^[a-z]{2,4}-\d{4}-[a-z]?\d{3,6}$/i.test(code))
  const [t, profile, listings, messages] = await Promise.all([
    getTranslations('Contact'),
    getSiteProfile(locale),
    findPublishedTitles(asked, locale),
    getMessages(),
  ])
  const about = listings.map((listing) => listing.code)
  const address = about.length === 0 ? ('/contact' as const) : { pathname: '/contact' as const, query: { about } }
  return (
    <SiteFrame
      locale={locale}
      address={address}
      section="guidance"
      data={{ type: 'ContactPage', name: t('title'), description: t('lead', { days: profile.replyDays }) }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('title')}>{t('lead', { days: profile.replyDays })}</PageHeading>
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_23.25rem]">
          <NextIntlClientProvider messages={{ Form: messages.Form, Contact: messages.Contact }}>
            <ContactForm
              formToken={randomUUID()}
              department={profile.departmentName}
              email={profile.email}
              here={getPathname({ href: address, locale })}
              listings={listings}
              waitMinutes={inquiryLimits.minutes}
            />
          </NextIntlClientProvider>
          <DirectContact profile={profile} />
        </div>
      </div>
    </SiteFrame>
  )
}
