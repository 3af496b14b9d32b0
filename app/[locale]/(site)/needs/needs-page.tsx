import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Pagination } from '@/components/catalogue/pagination'
import { FeedLink } from '@/components/feed/feed-link'
import { NeedFilters } from '@/components/need/need-filters'
import { NeedRow } from '@/components/need/need-row'
import { NoNeeds } from '@/components/need/no-needs'
import { needAddress, needsAddress } from '@/components/site/address'
import { PageHeading } from '@/components/site/page-heading'
import type { NeedQuery } from '@/domain/need/need-query'
import { needsPerPage, pickNeeds } from '@/domain/need/pick-needs'
import { findAskedNeeds } from '@/server/catalogue/asked-needs'
import { findFields } from '@/server/catalogue/home'
import { getSiteProfile } from '@/server/settings/site-profile'
import { SiteFrame } from '../site-frame'

type Props = { locale: Locale; asked: NeedQuery }

/** The list of needs, the same for the kept first page and for whatever is asked. */
export async function NeedsPage({ locale, asked }: Props) {
  const [t, profile, needs, fields] = await Promise.all([
    getTranslations('Needs'),
    getSiteProfile(locale),
    findAskedNeeds(locale),
    findFields(locale),
  ])
  // A field that nobody knows narrows nothing.
  const known = { ...asked, field: fields.find((field) => field.id === asked.field)?.id ?? null }
  const { items, total, page, pages, ...counts } = pickNeeds(needs, known)
  const query = { ...known, page }
  const narrowed = query.kind !== null || query.field !== null
  const offered = fields.flatMap(({ id, name }) =>
    counts.fields.filter((one) => one.id === id).map((one) => ({ ...one, name })),
  )
  return (
    <SiteFrame
      locale={locale}
      address={needsAddress(query)}
      section="needs"
      data={{
        type: 'CollectionPage',
        name: t('title'),
        description: t('lead', { province: profile.provinceTitle }),
        items: items.map((need) => ({ name: need.edition.title, href: needAddress(need.code) })),
        total,
        before: (page - 1) * needsPerPage,
      }}
    >
      <div className="page py-10 lg:py-12">
        <PageHeading title={t('title')}>{t('lead', { province: profile.provinceTitle })}</PageHeading>
        {(needs.length > 1 || narrowed) && <NeedFilters query={query} kinds={counts.kinds} fields={offered} />}
        {total === 0 ? (
          <NoNeeds narrowed={narrowed} />
        ) : (
          <section aria-labelledby="results">
            <h2 id="results" className="mb-3 font-body text-base font-semibold">
              {t('results', { count: total })}
              {pages > 1 && <span className="font-normal text-ink-2"> · {t('pageOf', { page, pages })}</span>}
            </h2>
            <ul className="border-b border-line">
              {items.map((need) => (
                <NeedRow key={need.code} need={need} />
              ))}
            </ul>
            <Pagination page={page} pages={pages} addressOf={(one) => needsAddress({ ...query, page: one })} />
          </section>
        )}
        <FeedLink feed="needs" />
      </div>
    </SiteFrame>
  )
}
