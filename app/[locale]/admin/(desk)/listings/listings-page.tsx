import Plus from 'lucide-react/icons/plus'
import { getLocale, getTranslations } from 'next-intl/server'
import { readPage, readText } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { Empty } from '@/components/desk/empty'
import { listAddresses } from '@/components/desk/listing-address'
import { ListingTable } from '@/components/desk/listing-list/listing-table'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { SearchBox } from '@/components/desk/search-box'
import { Tabs } from '@/components/desk/tabs'
import { ImportLink } from '@/components/desk/workbook/import-link'
import { SubmitButton } from '@/components/form/submit-button'
import { type ListingKind, type ListingState, listingStates } from '@/domain/listing-state'
import { Link } from '@/i18n/link'
import { findDeskListings } from '@/server/listings/listing-desk'
import { beginListing } from './begin-listing'

type Props = { kind: ListingKind; address: Record<string, string | string[] | undefined> }

/** All listings of a kind at the desk: by state, by words, last changed first. */
export async function ListingsPage({ kind, address }: Props) {
  const locale = await getLocale()
  const pathname = listAddresses[kind]
  const actor = await requireActor(locale, pathname, 'listing.read')
  const [q, page] = [readText(address.q), readPage(address.page)]
  const state = listingStates.find((one) => one === address.state) ?? null
  const [{ items, counts, pages }, t, tDesk] = await Promise.all([
    findDeskListings(actor, kind, { locale, q, state, page }),
    getTranslations('Desk.list'),
    getTranslations('Desk'),
  ])
  const hrefOf = (to: { state: ListingState | null; page?: number }) => ({
    pathname,
    query: { ...(to.state && { state: to.state }), ...(q && { q }), ...(to.page && { page: to.page }) },
  })
  // A state in which nothing is would only be one more word to read.
  const isShown = (one: ListingState) => counts[one] > 0 || one === state
  const all = listingStates.reduce((sum, one) => sum + counts[one], 0)
  return (
    <>
      <PageHead title={t('title', { kind })}>
        {kind !== 'story' && <ImportLink />}
        <form action={beginListing.bind(null, { kind, locale })}>
          <SubmitButton>
            <Plus size={18} aria-hidden="true" />
            {t('create', { kind })}
          </SubmitButton>
        </form>
      </PageHead>
      <Tabs
        label={t('tabs')}
        tabs={[
          { label: t('all'), count: all, href: hrefOf({ state: null }), current: state === null },
          ...listingStates.filter(isShown).map((one) => ({
            label: tDesk(`state.${one}`),
            count: counts[one],
            href: hrefOf({ state: one }),
            current: state === one,
          })),
        ]}
      />
      <SearchBox q={q} hidden={state ? { state } : {}} label={t('search')} submit={t('find')}>
        {q && (
          <Link href={{ pathname, query: state ? { state } : {} }} className={buttonClass('quiet')}>
            {t('clear')}
          </Link>
        )}
      </SearchBox>
      {items.length > 0 ? (
        <ListingTable kind={kind} items={items} locale={locale} />
      ) : (
        <Empty
          title={
            page > 1 && all > 0
              ? t('noPage', { kind })
              : q || state
                ? t('nothingFound', { kind })
                : t('nothingYet', { kind })
          }
        >
          <p>{q || state || page > 1 ? t('nothingFoundText') : t('nothingYetText')}</p>
          {(q || state || page > 1) && (
            <p>
              <Link href={pathname} className="link">
                {t('showAll', { kind })}
              </Link>
            </p>
          )}
        </Empty>
      )}
      <Paging page={page} pages={pages} hrefOf={(to) => hrefOf({ state, page: to })} />
    </>
  )
}
