import Plus from 'lucide-react/icons/plus'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { beginListing } from '@/app/[locale]/admin/(desk)/listings/begin-listing'
import { readPage, readText } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { Empty } from '@/components/desk/empty'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { ProposalTable } from '@/components/desk/proposal-list/proposal-table'
import { SearchBox } from '@/components/desk/search-box'
import { Tabs } from '@/components/desk/tabs'
import { SubmitButton } from '@/components/form/submit-button'
import { type ListingState, listingStates } from '@/domain/listing-state'
import { Link } from '@/i18n/link'
import { findDeskProposals } from '@/server/listings/listing-desk'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.list'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** All proposals of the desk: by state, by words, last changed first. */
export default async function ProposalsPage({ searchParams }: Props) {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/proposals', 'listing.read')
  const params = await searchParams
  const [q, page] = [readText(params.q), readPage(params.page)]
  const state = listingStates.find((one) => one === params.state) ?? null
  const [{ items, counts, pages }, t, tDesk] = await Promise.all([
    findDeskProposals(actor, { locale, q, state, page }),
    getTranslations('Desk.list'),
    getTranslations('Desk'),
  ])
  const hrefOf = (to: { state: ListingState | null; page?: number }) => ({
    pathname: '/admin/proposals' as const,
    query: { ...(to.state && { state: to.state }), ...(q && { q }), ...(to.page && { page: to.page }) },
  })
  const all = counts.draft + counts.published + counts.withdrawn
  return (
    <>
      <PageHead title={t('title')}>
        <form action={beginListing.bind(null, { kind: 'proposal', locale })}>
          <SubmitButton>
            <Plus size={18} aria-hidden="true" />
            {t('create')}
          </SubmitButton>
        </form>
      </PageHead>
      <Tabs
        label={t('tabs')}
        tabs={[
          { label: t('all'), count: all, href: hrefOf({ state: null }), current: state === null },
          ...listingStates.map((one) => ({
            label: tDesk(`state.${one}`),
            count: counts[one],
            href: hrefOf({ state: one }),
            current: state === one,
          })),
        ]}
      />
      <SearchBox q={q} hidden={state ? { state } : {}} label={t('search')} submit={t('find')}>
        {q && (
          <Link href={{ pathname: '/admin/proposals', query: state ? { state } : {} }} className={buttonClass('quiet')}>
            {t('clear')}
          </Link>
        )}
      </SearchBox>
      {items.length > 0 ? (
        <ProposalTable items={items} locale={locale} />
      ) : (
        <Empty title={page > 1 && all > 0 ? t('noPage') : q || state ? t('nothingFound') : t('nothingYet')}>
          <p>{q || state || page > 1 ? t('nothingFoundText') : t('nothingYetText')}</p>
          {(q || state || page > 1) && (
            <p>
              <Link href="/admin/proposals" className="link">
                {t('showAll')}
              </Link>
            </p>
          )}
        </Empty>
      )}
      <Paging page={page} pages={pages} hrefOf={(to) => hrefOf({ state, page: to })} />
    </>
  )
}
