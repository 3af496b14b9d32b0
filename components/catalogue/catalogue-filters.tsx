import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import X from 'lucide-react/icons/x'
import { useLocale, useTranslations } from 'next-intl'
import { type CatalogueQuery, type FacetName, toCatalogueParams } from '@/domain/catalogue/catalogue-query'
import type { FacetCounts } from '@/domain/catalogue/catalogue-results'
import type { Place } from '@/domain/place/place'
import { getPathname } from '@/i18n/navigation'
import { Button } from '../button/button'
import { AskFacet } from './ask-facet'
import { FacetGroup } from './facet-group'
import type { FacetLabels } from './facet-labels'
import { FacetList } from './facet-list'
import { facetOptions } from './facet-options'
import { FilterForm } from './filter-form'
import { PlaceFacet } from './place-facet'
import { SearchField } from './search-field'

type Props = {
  query: CatalogueQuery
  counts: FacetCounts
  labels: FacetLabels
  places: readonly Place[]
  /** How many filters are in use beside the words. */
  chosen: number
  total: number
}

const groups = ['field', 'kind', 'ask', 'place', 'benefit', 'theme', 'status', 'partner', 'sdg', 'duration'] as const
const openAtFirst: readonly (typeof groups)[number][] = ['field', 'kind', 'ask']

/** Search and filters as one form that asks by address. On a phone the filters open on demand. */
export function CatalogueFilters({ query, counts, labels, places, chosen, total }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  const options = (facet: FacetName) => facetOptions(facet, query, counts[facet], labels[facet])
  const facet = (name: FacetName) => {
    const offered = options(name)
    if (offered.length === 0) return null
    return (
      <FacetGroup
        key={name}
        name={name}
        title={t(`facets.${name}`)}
        chosen={query[name].length}
        open={openAtFirst.includes(name)}
      >
        {name === 'place' ? (
          <PlaceFacet options={offered} places={places} />
        ) : (
          <FacetList facet={name} options={offered} />
        )}
      </FacetGroup>
    )
  }
  return (
    <search aria-label={t('search')} data-keeps-place className="print:hidden">
      <FilterForm key={JSON.stringify(toCatalogueParams(query))} action={getPathname({ href: '/proposals', locale })}>
        {query.view === 'map' && <input type="hidden" name="view" value="map" />}
        {query.size !== 'count' && <input type="hidden" name="size" value={query.size} />}
        {query.view === 'map' && query.sort !== 'match' && <input type="hidden" name="sort" value={query.sort} />}
        <SearchField
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          defaultValue={query.q}
          listLabel={t('suggestions')}
          locale={locale}
          className="rounded-lg border border-line-3 bg-surface px-3.5 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-pine"
        />
        <details
          id="filters"
          className="always-open-lg group/panel mt-3 rounded-lg border border-line-3 bg-surface lg:mt-4 lg:rounded-none lg:border-0 lg:bg-transparent"
        >
          <summary className="flex min-h-12 list-none items-center gap-2.5 px-4 text-sm font-semibold lg:hidden">
            <SlidersHorizontal size={18} aria-hidden="true" className="shrink-0" />
            {t('filters')}
            {chosen > 0 && <span className="font-normal text-ink-2">{t('filtersChosen', { count: chosen })}</span>}
            <X size={18} aria-hidden="true" className="ml-auto hidden shrink-0 group-open/panel:block" />
          </summary>
          <div className="facets px-4 lg:px-0">
            {groups.map((name) =>
              name === 'ask' ? (
                <FacetGroup
                  key={name}
                  name={name}
                  title={t('facets.ask')}
                  chosen={query.min === null && query.max === null ? 0 : 1}
                  open
                >
                  <AskFacet query={query} counts={counts.ask} />
                </FacetGroup>
              ) : (
                facet(name)
              ),
            )}
          </div>
          <div className="sticky bottom-0 rounded-b-lg border-t border-line bg-surface p-3 lg:static lg:bg-transparent lg:px-0">
            <div className="lg:hidden">
              <Button type="submit" data-apply className="w-full">
                <span className="noscript:hidden">{t('applyShow', { count: total })}</span>
                <span className="hidden noscript:inline">{t('apply')}</span>
              </Button>
            </div>
            <div className="hidden lg:block">
              <Button type="submit" tone="secondary" className="w-full">
                {t('apply')}
              </Button>
            </div>
          </div>
        </details>
      </FilterForm>
    </search>
  )
}
