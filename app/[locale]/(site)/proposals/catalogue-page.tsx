import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { catalogueAddress } from '@/components/catalogue/catalogue-address'
import { CatalogueView } from '@/components/catalogue/catalogue-view'
import { knownQuery } from '@/components/catalogue/known-query'
import { OtherMatches } from '@/components/catalogue/other-matches'
import { FeedLink } from '@/components/feed/feed-link'
import { proposalAddress } from '@/components/site/address'
import { PageHeading } from '@/components/site/page-heading'
import { type CatalogueQuery, toCatalogueParams } from '@/domain/catalogue/catalogue-query'
import { pageSize } from '@/domain/catalogue/catalogue-results'
import { findCatalogueNames } from '@/server/catalogue/catalogue-names'
import { findFirstProposals } from '@/server/catalogue/find-first-proposals'
import { findOtherMatches } from '@/server/catalogue/find-other-matches'
import { findProposals } from '@/server/catalogue/find-proposals'
import { getSiteProfile } from '@/server/settings/site-profile'
import { SiteFrame } from '../site-frame'
import { getFacetLabels } from './get-facet-labels'
import { MapOfResults } from './map-of-results'

type Props = { locale: Locale; asked: CatalogueQuery }

/** The catalogue's page for a query, the same for the kept first page and for whatever is asked. */
export async function CataloguePage({ locale, asked }: Props) {
  const [t, profile, names] = await Promise.all([
    getTranslations('Catalogue'),
    getSiteProfile(locale),
    findCatalogueNames(locale),
  ])
  const labels = await getFacetLabels(locale, names)
  const query = knownQuery(asked, labels)
  const opens = query.q !== '' && query.page === 1 && query.view === 'list'
  const [results, others] = await Promise.all([
    Object.keys(toCatalogueParams(query)).length === 0 ? findFirstProposals(locale) : findProposals(query, locale),
    opens ? findOtherMatches(query.q, locale) : null,
  ])
  const shown = { ...query, page: results.page }
  return (
    <SiteFrame
      locale={locale}
      address={catalogueAddress(shown)}
      section="proposals"
      data={{
        type: 'CollectionPage',
        name: t('title'),
        description: t('lead', { province: profile.provinceTitle }),
        items: results.items.map((one) => ({ name: one.title, href: proposalAddress(one.code) })),
        total: results.total,
        before: (results.page - 1) * pageSize,
      }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('title')}>{t('lead', { province: profile.provinceTitle })}</PageHeading>
        <CatalogueView
          query={shown}
          results={results}
          labels={labels}
          places={names.places}
          map={shown.view === 'map' && results.total > 0 && <MapOfResults locale={locale} query={shown} />}
          others={others && <OtherMatches {...others} />}
        />
        <FeedLink feed="proposals" />
      </div>
    </SiteFrame>
  )
}
