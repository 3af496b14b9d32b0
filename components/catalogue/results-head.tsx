import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CatalogueQuery } from '@/domain/catalogue/catalogue-query'
import type { CatalogueResults } from '@/domain/catalogue/catalogue-results'
import { SortSelect } from './sort-select'
import { ViewSwitch } from './view-switch'

type Props = {
  query: CatalogueQuery
  results: Pick<CatalogueResults, 'total' | 'page' | 'pages' | 'corrected'>
  children: ReactNode
}

/** How many were found, the filters in use, the order, and whether they are shown as a list or a map. */
export function ResultsHead({ query, results, children }: Props) {
  const t = useTranslations('Catalogue')
  const { total, page, pages, corrected } = results
  return (
    <div
      data-keeps-place
      className="mb-5 flex flex-wrap items-start gap-x-4 gap-y-3 border-b border-line pb-3.5 lg:flex-nowrap"
    >
      <div className="flex min-w-0 flex-1 basis-full flex-wrap items-center gap-x-2.5 gap-y-2 lg:basis-0">
        <div role="status" className="mr-1">
          <h2 id="results" tabIndex={-1} className="font-body text-base leading-9 font-semibold outline-none">
            {t('results', { count: total })}
            {pages > 1 && query.view === 'list' && (
              <span className="font-normal text-ink-2"> · {t('pageOf', { page, pages })}</span>
            )}
          </h2>
          {corrected !== null && (
            <p className="text-sm text-ink-2">
              {t.rich('corrected', {
                corrected,
                q: query.q,
                b: (words) => <strong className="font-semibold text-ink">{words}</strong>,
              })}
            </p>
          )}
        </div>
        {children}
      </div>
      <div className="ml-auto flex items-center gap-2.5 print:hidden">
        {query.view === 'list' && <SortSelect sort={query.sort} searched={query.q !== ''} />}
        <ViewSwitch query={query} />
      </div>
    </div>
  )
}
