import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Locale, otherLocale } from '@/domain/locale'
import type { SiteProfile } from '@/domain/settings/site-settings'
import type { PageKey } from '@/domain/site-page/site-page'
import { Link } from '@/i18n/link'
import { topicIndexes } from '../topic/topic-indexes'
import type { Address } from './address'
import { type SiteSection, siteSections } from './site-section'

type Props = {
  profile: SiteProfile
  /** The pages written by staff that can be read in this language. */
  pages: readonly PageKey[]
  /** This page, and the languages in which it can be read. */
  address: Address
  languages: readonly Locale[]
}

/** Who answers for the site and how to reach them. */
export function SiteFooter({ profile, pages, address, languages }: Props) {
  const t = useTranslations('Site')
  const topics = useTranslations('Topics')
  const other = otherLocale(useLocale())
  return (
    <footer className="on-dark mt-auto bg-pine-deep text-white/85 print:border-t print:border-line print:bg-transparent print:text-ink">
      <div className="page grid gap-x-12 gap-y-10 py-14 sm:grid-cols-2 lg:grid-cols-[5fr_3fr_3fr_3fr_3fr] print:grid-cols-2 print:break-inside-avoid print:py-4">
        <section>
          <FooterHeading>{profile.departmentName}</FooterHeading>
          <p className="max-w-measure text-sm print:hidden">{profile.intro}</p>
          <ul className="mt-4 space-y-2 text-sm">
            <li>{profile.divisionName}</li>
            <li>{profile.address}</li>
            <li>
              <a href={`mailto:${profile.email}`} className="break-all underline underline-offset-3">
                {profile.email}
              </a>
            </li>
            <li>
              <a href={`tel:${profile.phone.replaceAll(' ', '')}`} className="underline underline-offset-3">
                {profile.phone}
              </a>
            </li>
          </ul>
        </section>
        <nav aria-label={t('catalogue')} className="print:hidden">
          <FooterHeading>{t('catalogue')}</FooterHeading>
          <ul className="space-y-2 text-sm">
            {siteSections.filter(isCatalogue).map((section) => (
              <li key={section}>
                <Link href={`/${section}`} className="underline-offset-3 hover:underline">
                  {t(section)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={topics('browse')} className="print:hidden">
          <FooterHeading>{topics('browse')}</FooterHeading>
          <ul className="space-y-2 text-sm">
            {topicIndexes.map((index) => (
              <li key={index}>
                <Link href={`/${index}`} className="underline-offset-3 hover:underline">
                  {topics(index)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('guidance')} className="print:hidden">
          <FooterHeading>{t('guidance')}</FooterHeading>
          <ul className="space-y-2 text-sm">
            {workingWithUs
              .filter(({ page }) => page === null || pages.includes(page))
              .map(({ href, label }) => (
                <li key={href}>
                  <Link href={href} className="underline-offset-3 hover:underline">
                    {t(label)}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <nav aria-label={t('thisSite')} className="print:hidden">
          <FooterHeading>{t('thisSite')}</FooterHeading>
          <ul className="space-y-2 text-sm">
            {(['about', 'accessibility', 'privacy'] as const)
              .filter((page) => pages.includes(page))
              .map((page) => (
                <li key={page}>
                  <Link href={`/${page}`} className="underline-offset-3 hover:underline">
                    {t(page)}
                  </Link>
                </li>
              ))}
            <li>
              <Link
                href={languages.includes(other) ? address : '/'}
                locale={other}
                lang={other}
                hrefLang={other}
                className="underline-offset-3 hover:underline"
              >
                {t(other === 'vi' ? 'vietnamese' : 'english')}
              </Link>
            </li>
            <li>
              <Link href="/sign-in" className="underline-offset-3 hover:underline">
                {t('staffSignIn')}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** What the footer names in a column of its own is not named again among the catalogue. */
const isCatalogue = (section: SiteSection) => section !== 'guidance' && !topicIndexes.some((index) => index === section)

const workingWithUs = [
  { href: '/guidance', page: 'guidance', label: 'howAid' },
  { href: '/guidance/law', page: 'law', label: 'law' },
  { href: '/guidance/templates', page: 'templates', label: 'templates' },
  { href: '/contact', page: null, label: 'contact' },
] as const

function FooterHeading({ children }: { children: ReactNode }) {
  return <h2 className="mb-3 font-body text-sm font-semibold text-white print:text-ink">{children}</h2>
}
