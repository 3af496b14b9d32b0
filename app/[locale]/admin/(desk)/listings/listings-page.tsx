import Plus from 'lucide-react/icons/plus'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { Empty } from '@/components/desk/empty'
import { exportAddress, listAddresses } from '@/components/desk/listing-address'
import { BulkBar } from '@/components/desk/listing-list/bulk-bar'
import { ChooseFound } from '@/components/desk/listing-list/choose-found'
import { ChosenFilters } from '@/components/desk/listing-list/chosen-filters'
import { DeskFilters } from '@/components/desk/listing-list/desk-filters'
import { ListingTable } from '@/components/desk/listing-list/listing-table'
import { SavedViews } from '@/components/desk/listing-list/saved-views'
import { isTold, ToldNotice } from '@/components/desk/listing-list/told-notice'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { Tabs } from '@/components/desk/tabs'
import { ImportLink } from '@/components/desk/workbook/import-link'
import { SubmitButton } from '@/components/form/submit-button'
import { mostInBulk, movesOf } from '@/domain/desk/bulk-change'
import { isNarrowed, readDeskQuery, writeDeskQuery } from '@/domain/desk/desk-query'
import { type ListingKind, type ListingState, listingStates } from '@/domain/listing-state'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { findColleagues } from '@/server/accounts/find-colleagues'
import { findChoices } from '@/server/catalogue/choices'
import { findDeskListings } from '@/server/listings/find-desk-listings'
import { findSavedViews } from '@/server/listings/saved-views'
import { beginListing } from './begin-listing'
import { changeChosen } from './change-chosen'
import { dropThisView, keepThisView } from './keep-view'

type Props = { kind: ListingKind; address: Record<string, string | string[] | undefined> }

/** All listings of a kind at the desk: by state, words and filters, last changed first. */
export async function ListingsPage({ kind, address }: Props) {
  const locale = await getLocale()
  const pathname = listAddresses[kind]
  const query = readDeskQuery(address)
  const asked = writeDeskQuery(query)
  const actor = await requireActor(locale, { pathname, query: asked }, 'listing.read')
  const [list, filing, colleagues, views, t, tLists, tDesk, messages] = await Promise.all([
    findDeskListings(actor, kind, { locale, query }),
    findChoices(locale),
    findColleagues(actor),
    findSavedViews(actor, kind),
    getTranslations('Desk.list'),
    getTranslations('DeskLists'),
    getTranslations('Desk'),
    getMessages(),
  ])
  const { items, counts, total, pages, corrected } = list
  const choices = { ...filing, colleagues }
  const page = { kind, locale, query: asked }
  const hrefOf = (to: { state?: ListingState | null; page?: number }) => ({
    pathname,
    query: writeDeskQuery({ ...query, page: 1, ...to }),
  })
  // A state in which nothing is would only be one more word to read.
  const isShown = (one: ListingState) => counts[one] > 0 || one === query.state
  const all = listingStates.reduce((sum, one) => sum + counts[one], 0)
  const isEmptyPage = query.page > 1 && total > 0
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
      {isTold(address.told) && <ToldNotice told={address.told} />}
      <Tabs
        label={t('tabs')}
        tabs={[
          { label: t('all'), count: all, href: hrefOf({ state: null }), current: query.state === null },
          ...listingStates.filter(isShown).map((one) => ({
            label: tDesk(`state.${one}`),
            count: counts[one],
            href: hrefOf({ state: one }),
            current: query.state === one,
          })),
        ]}
      />
      <DeskFilters query={query} choices={choices} pathname={pathname} />
      <ChosenFilters query={query} choices={choices} pathname={pathname} />
      <SavedViews
        views={views}
        current={asked}
        pathname={pathname}
        mayKeep={isNarrowed(query) || query.sort !== 'updated'}
        keep={keepThisView.bind(null, page)}
        drop={dropThisView.bind(null, page)}
      />
      {corrected && <p className="mb-3 text-sm">{tLists('corrected', { words: corrected })}</p>}
      {items.length > 0 ? (
        <form action={changeChosen.bind(null, page)} className="group/list">
          <NextIntlClientProvider messages={{ DeskLists: { choose: messages.DeskLists.choose } }}>
            <ChooseFound kind={kind} total={total} shown={items.length} most={mostInBulk} />
          </NextIntlClientProvider>
          <ListingTable kind={kind} items={items} locale={locale} />
          <BulkBar
            moves={movesOf(actor.role)}
            exportHref={
              kind === 'story' ? null : getPathname({ locale, href: { pathname: exportAddress(kind), query: asked } })
            }
          />
        </form>
      ) : (
        <Empty
          title={
            isEmptyPage
              ? t('noPage', { kind })
              : isNarrowed(query)
                ? t('nothingFound', { kind })
                : t('nothingYet', { kind })
          }
        >
          <p>{isNarrowed(query) || isEmptyPage ? tLists('nothingFoundText') : t('nothingYetText')}</p>
          {(isNarrowed(query) || isEmptyPage) && (
            <p>
              <Link href={pathname} className="link">
                {t('showAll', { kind })}
              </Link>
            </p>
          )}
        </Empty>
      )}
      <Paging page={query.page} pages={pages} hrefOf={(to) => hrefOf({ page: to })} />
    </>
  )
}
