import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PortfolioView } from '@/components/portfolio/portfolio-view'
import { portfolioAddress, projectAddress } from '@/components/site/address'
import { PageHeading } from '@/components/site/page-heading'
import { findInPortfolio } from '@/domain/portfolio/find-in-portfolio'
import { portfolioFigures } from '@/domain/portfolio/portfolio-figures'
import { type PortfolioQuery, toPortfolioParams } from '@/domain/portfolio/portfolio-query'
import { findProjects } from '@/server/catalogue/portfolio'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { SiteFrame } from '../site-frame'

type Props = { locale: Locale; query: PortfolioQuery }

/** Title and head of the portfolio; only the whole list is offered to search engines. */
export async function describePortfolio({ locale, query }: Props): Promise<Metadata> {
  const [t, profile] = await Promise.all([getTranslations({ locale, namespace: 'Portfolio' }), getSiteProfile(locale)])
  const asked = Object.keys(toPortfolioParams(query)).length > 0
  return {
    title: t('title'),
    description: t('lead', { province: profile.provinceTitle }),
    ...(asked ? { robots: { index: false, follow: true } } : { alternates: alternates('/portfolio', locale) }),
  }
}

/** The portfolio for a query, the same for the kept page and for whatever is asked. */
export async function PortfolioPage({ locale, query }: Props) {
  const [t, profile, projects] = await Promise.all([
    getTranslations('Portfolio'),
    getSiteProfile(locale),
    findProjects(locale),
  ])
  const setting = { provinceTitle: profile.provinceTitle, rate: profile.rate }
  const found = findInPortfolio(projects, query, locale)
  const reckoning = { locale, rate: profile.rate }
  return (
    <SiteFrame
      locale={locale}
      address={portfolioAddress(query)}
      section="portfolio"
      data={{
        type: 'CollectionPage',
        name: t('title'),
        description: t('lead', { province: profile.provinceTitle }),
        items: found.map((project) => ({ name: project.edition.title, href: projectAddress(project.code) })),
      }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('title')}>{t('lead', { province: profile.provinceTitle })}</PageHeading>
        <PortfolioView
          query={query}
          projects={found}
          figures={portfolioFigures(found, reckoning)}
          whole={portfolioFigures(projects, reckoning)}
          setting={setting}
        />
      </div>
    </SiteFrame>
  )
}
