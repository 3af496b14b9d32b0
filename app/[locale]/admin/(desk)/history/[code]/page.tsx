import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { readAskedVersions } from '@/app/[locale]/admin/(desk)/history/asked-versions'
import { HistoryView } from '@/app/[locale]/admin/(desk)/history/history-view'
import { listingNames } from '@/app/[locale]/admin/(desk)/listings/describe-listing'
import { readPage } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { editorAddress } from '@/components/desk/listing-address'
import { NothingHere } from '@/components/desk/nothing-here'
import type { ListingDocument } from '@/domain/listing/listing-document'
import { getPathname } from '@/i18n/navigation'
import { getListingHistory, getVersion } from '@/server/listings/listing-history'
import { restore } from './restore'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('DeskHistory')
  return { title: t('title', { code: (await params).code.toUpperCase().slice(0, 40) }) }
}

/** The versions of a listing of any kind, what differs between two of them, and the way back to an earlier one. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const { code } = await params
  const address = { pathname: '/admin/history/[code]' as const, params: { code } }
  const actor = await requireActor(locale, address, 'listing.read')
  const query = await searchParams
  const history = await getListingHistory(actor, code, readPage(query.page))
  if (!history) return <NothingHere />
  const asked = readAskedVersions(query, history.newest)
  const [t, names, before, after] = await Promise.all([
    getTranslations('DeskHome.readers'),
    listingNames(history.kind, locale),
    getVersion(actor, code, asked.from),
    getVersion(actor, code, asked.to),
  ])
  const { titleVi, titleEn, lockVersion } = history
  return (
    <HistoryView
      name={history.code}
      title={(locale === 'vi' ? titleVi || titleEn : titleEn || titleVi) || null}
      editorHref={getPathname({ locale, href: editorAddress(history.kind, history.code) })}
      before={before && { content: before.content, currency: currencyOf(before) }}
      after={after && { content: after.content, currency: currencyOf(after) }}
      hrefOf={(page) => ({ ...address, query: { page: String(page) } })}
      restore={restore.bind(null, { locale, code: history.code, number: asked.from, lockVersion })}
      {...{ history, asked, names }}
    >
      <a
        href={getPathname({
          locale,
          href: { pathname: '/admin/readers/[code]', params: { code: code.toLowerCase() } },
        })}
        className={buttonClass('secondary', 'small')}
      >
        {t('link')}
      </a>
    </HistoryView>
  )
}

function currencyOf({ content }: ListingDocument) {
  return 'currency' in content ? content.currency : 'USD'
}
