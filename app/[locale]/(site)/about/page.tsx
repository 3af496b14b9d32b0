import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { FigureList } from '@/components/about/figure-list'
import { figuresByField } from '@/components/about/figures-by-field'
import { PersonList } from '@/components/about/person-list'
import { DirectContact } from '@/components/contact/direct-contact'
import { fieldAddress } from '@/components/site/address'
import { PageHeading } from '@/components/site/page-heading'
import { RichText } from '@/components/text/rich-text'
import { Link } from '@/i18n/link'
import { findFields } from '@/server/catalogue/home'
import { getSiteProfile } from '@/server/settings/site-profile'
import { findPublicPages, getSitePage } from '@/server/site-pages/get-site-page'
import { SiteFrame } from '../site-frame'
import { sitePageMetadata } from '../site-page-metadata'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sitePageMetadata('about', (await params).locale)
}

/** The province in figures, the department, and whom to ask about what. */
export default async function AboutPage({ params }: Props) {
  const { locale } = await params
  const [t, site, page, pages, profile, fields] = await Promise.all([
    getTranslations('About'),
    getTranslations('Site'),
    getSitePage('about', locale),
    findPublicPages(locale),
    getSiteProfile(locale),
    findFields(locale),
  ])
  if (!page) notFound()
  const { title, lead, text, figures, people } = page.edition
  return (
    <SiteFrame
      locale={locale}
      address="/about"
      languages={page.languages}
      data={{ type: 'AboutPage', name: title, description: lead }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={title}>{lead}</PageHeading>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="min-w-0 space-y-12">
            {text && <RichText text={text} />}
            {figures.length > 0 && (
              <section className="space-y-8">
                <h2 className="text-2xl sm:text-3xl">{t('figures')}</h2>
                {figuresByField(figures, fields).map((group) => (
                  <section key={group.field?.id ?? ''} className="space-y-4">
                    <h3 className="text-lg">
                      {group.field ? (
                        <Link href={fieldAddress(group.field.id)} className="link">
                          {group.field.name}
                        </Link>
                      ) : (
                        t('whole')
                      )}
                    </h3>
                    <FigureList figures={group.figures} />
                  </section>
                ))}
              </section>
            )}
            <section className="space-y-5">
              <h2 className="text-2xl sm:text-3xl">{t('people')}</h2>
              {people.length > 0 ? <PersonList people={people} /> : <p className="text-ink-2">{t('peopleNone')}</p>}
            </section>
          </div>
          <aside className="space-y-8 self-start">
            <DirectContact profile={profile} />
            <nav aria-labelledby="statements" className="print:hidden">
              <h2 id="statements" className="font-body text-sm font-semibold">
                {t('statements')}
              </h2>
              <ul className="mt-2 space-y-1.5 text-sm">
                {(['accessibility', 'privacy'] as const)
                  .filter((one) => pages.includes(one))
                  .map((one) => (
                    <li key={one}>
                      <Link href={`/${one}`} className="link">
                        {site(one)}
                      </Link>
                    </li>
                  ))}
              </ul>
            </nav>
          </aside>
        </div>
      </div>
    </SiteFrame>
  )
}
