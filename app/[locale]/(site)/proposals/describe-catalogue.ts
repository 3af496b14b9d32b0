import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { filtersInUse } from '@/components/catalogue/filters-in-use'
import { knownQuery } from '@/components/catalogue/known-query'
import { presentAskRange } from '@/components/catalogue/present-ask-range'
import { type CatalogueQuery, isNarrowed } from '@/domain/catalogue/catalogue-query'
import { findCatalogueNames } from '@/server/catalogue/catalogue-names'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { feedLinks } from '../feed-links'
import { catalogueTitle } from './catalogue-title'
import { getFacetLabels } from './get-facet-labels'

/** Title and head of the catalogue: it says what is filtered, and only the whole list is offered to search engines. */
export async function describeCatalogue(locale: Locale, asked: CatalogueQuery): Promise<Metadata> {
  const [t, profile, names, types] = await Promise.all([
    getTranslations({ locale, namespace: 'Catalogue' }),
    getSiteProfile(locale),
    findCatalogueNames(locale),
    feedLinks(['proposals'], locale),
  ])
  const labels = await getFacetLabels(locale, names)
  const query = knownQuery(asked, labels)
  const filters = filtersInUse(query, labels, {
    words: (q) => t('words', { q }),
    amount: (min, max) => presentAskRange(min, max, locale, t),
  })
  const title = catalogueTitle(
    filters.map((filter) => filter.label),
    {
      all: t('title'),
      these: (one) => t('titleFor', { filters: one }),
      more: (one, count) => t('titleMore', { filters: one, count }),
    },
  )
  return {
    title: query.page > 1 ? t('titlePage', { title, page: query.page }) : title,
    description: t('lead', { province: profile.provinceTitle }),
    ...(isNarrowed(query) || query.page > 1
      ? { robots: { index: false, follow: true } }
      : { alternates: { ...alternates('/proposals', locale), types } }),
  }
}
