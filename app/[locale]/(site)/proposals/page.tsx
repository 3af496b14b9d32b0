import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { CatalogueFilters } from '@/components/catalogue/catalogue-filters'
import { EmptyCatalogue } from '@/components/catalogue/empty-catalogue'
import { FilterPills } from '@/components/catalogue/filter-pills'
import { Pagination } from '@/components/catalogue/pagination'
import { ProposalRow } from '@/components/proposal/proposal-row'
import { PageHeading } from '@/components/site/page-heading'
import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import { findProposals } from '@/server/catalogue/find-proposals'
import { findFields } from '@/server/catalogue/home'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { SiteFrame } from '../site-frame'
import { type CatalogueAddress, catalogueAddress, readCatalogueAddress } from './catalogue-address'

/** The address's query decides what is shown, so each request is answered anew. */
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const [t, profile, fields] = await Promise.all([
    getTranslations('Catalogue'),
    getSiteProfile(locale),
    findFields(locale),
  ])
  const asked = readCatalogueAddress(
    await searchParams,
    fields.map((field) => field.id),
  )
  const filters = [
    ...(asked.q === '' ? [] : [t('words', { q: asked.q })]),
    ...fields.filter((field) => asked.fields.includes(field.id)).map((field) => field.name),
  ]
  const title = filters.length === 0 ? t('title') : t('titleFor', { filters: filters.join(', ') })
  return {
    title: asked.page > 1 ? t('titlePage', { title, page: asked.page }) : title,
    description: t('lead', { province: profile.provinceTitle }),
    ...(filters.length === 0 && asked.page === 1
      ? { alternates: alternates('/proposals', locale) }
      : { robots: { index: false, follow: true } }),
  }
}

export default async function CataloguePage({ params, searchParams }: Props) {
  const { locale } = await params
  const [t, profile, knownFields] = await Promise.all([
    getTranslations('Catalogue'),
    getSiteProfile(locale),
    findFields(locale),
  ])
  const asked = readCatalogueAddress(
    await searchParams,
    knownFields.map((field) => field.id),
  )
  const results = await findProposals({ ...emptyQuery, q: asked.q, field: asked.fields, page: asked.page }, locale)
  const { page } = results
  const fields = knownFields.map((field) => {
    return { ...field, count: results.facets.field.find(({ value }) => value === field.id)?.count ?? 0 }
  })
  const without = (change: Partial<CatalogueAddress>) => catalogueAddress({ ...asked, page: 1, ...change })
  const pills = [
    ...(asked.q === '' ? [] : [{ label: t('words', { q: asked.q }), without: without({ q: '' }) }]),
    ...fields
      .filter((field) => asked.fields.includes(field.id))
      .map(({ id, name }) => ({ label: name, without: without({ fields: asked.fields.filter((one) => one !== id) }) })),
  ]
  return (
    <SiteFrame locale={locale} address={catalogueAddress({ ...asked, page })} section="proposals">
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('title')}>{t('lead', { province: profile.provinceTitle })}</PageHeading>
        <div className="grid gap-x-11 gap-y-6 lg:grid-cols-[16.5rem_minmax(0,1fr)]">
          <CatalogueFilters q={asked.q} fields={fields} chosen={asked.fields} />
          <section>
            <div className="mb-5 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line pb-3">
              <div role="status">
                <h2 className="font-body text-base font-semibold">
                  {t('results', { count: results.total })}
                  {results.pages > 1 && (
                    <span className="font-normal text-ink-2"> · {t('pageOf', { page, pages: results.pages })}</span>
                  )}
                </h2>
              </div>
              <FilterPills pills={pills} />
            </div>
            {results.total === 0 && <EmptyCatalogue searched={asked.q !== ''} filtered={asked.fields.length > 0} />}
            <ul>
              {results.items.map((proposal) => (
                <li key={proposal.code} className="mb-6 border-b border-line pb-6">
                  <ProposalRow proposal={proposal} />
                </li>
              ))}
            </ul>
            <Pagination
              page={page}
              pages={results.pages}
              addressOf={(one) => catalogueAddress({ ...asked, page: one })}
            />
          </section>
        </div>
      </div>
    </SiteFrame>
  )
}
