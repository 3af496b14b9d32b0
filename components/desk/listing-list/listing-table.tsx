import { useFormatter, useNow, useTranslations } from 'next-intl'
import type { DeskListing } from '@/domain/desk/desk-listing'
import { emptyListing } from '@/domain/listing/empty-listing'
import { findGaps } from '@/domain/listing/find-gaps'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import { presentMoney } from '@/domain/presenting/present-money'
import { getPathname } from '@/i18n/navigation'
import { editorAddress } from '../listing-address'
import { StatePill } from '../state-pill'
import { LanguageBars } from './language-bars'

const widths = {
  choose: 'w-11',
  title: '',
  agency: 'w-40',
  ask: 'w-32 text-right',
  languages: 'w-22',
  state: 'w-36',
  updated: 'w-32',
}

type Props = { kind: ListingKind; items: DeskListing[]; locale: Locale }

/** Listings of a kind as rows; on a phone each row is a card. */
export function ListingTable({ kind, items, locale }: Props) {
  const t = useTranslations('Desk.list')
  const tLists = useTranslations('DeskLists')
  const heads = (['choose', 'title', 'agency', 'ask', 'languages', 'state', 'updated'] as const).filter(
    (head) => head !== 'ask' || kind !== 'story',
  )
  const most = findGaps(emptyListing(kind), locale).length
  return (
    <div className="overflow-hidden rounded-xl border border-line bg-surface text-sm">
      <table className="w-full max-md:block md:table-fixed">
        <caption className="sr-only">{t('title', { kind })}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b border-line bg-line/35 text-left text-xs text-ink-2">
            {heads.map((head) => (
              <th key={head} scope="col" className={`px-2 py-2.5 font-normal first:pl-4 last:pr-4 ${widths[head]}`}>
                {head === 'choose' ? (
                  <span className="sr-only">{tLists('choose.head')}</span>
                ) : (
                  t(`heads.${head}`, { kind })
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-md:block">
          {items.map((row) => (
            <ListingRow key={row.code} kind={kind} row={row} most={most} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `most`: how much an empty listing lacks. */
type RowProps = { kind: ListingKind; row: DeskListing; most: number; locale: Locale }

function ListingRow({ kind, row, most, locale }: RowProps) {
  const t = useTranslations('Desk.list')
  const tDesk = useTranslations('Desk')
  const tLists = useTranslations('DeskLists')
  const format = useFormatter()
  const now = useNow()
  const title = (locale === 'vi' ? row.titleVi || row.titleEn : row.titleEn || row.titleVi) || t('untitled')
  const cell = 'px-2 first:pl-4 last:pr-4 md:py-3.5 max-md:block max-md:px-0 max-md:first:pl-0 max-md:last:pr-0'
  return (
    <tr className="relative align-middle hover:bg-paper max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1.5 max-md:px-4 max-md:py-3.5">
      <td className={`${cell} max-md:order-first`}>
        {/* Above the link that covers the row. */}
        <label className="relative z-1 grid size-9 place-items-center">
          <span className="sr-only">{tLists('choose.row', { code: row.code })}</span>
          <input type="checkbox" name="code" value={row.code} className="size-4.5 accent-pine" />
        </label>
        <input type="hidden" name="version" value={`${row.code}:${row.lockVersion}`} />
      </td>
      <td className={`${cell} max-md:min-w-0 max-md:flex-1 max-md:basis-[75%]`}>
        <span className="block text-xs text-ink-3">
          {row.code}
          {row.sample && ` · ${tDesk('sample')}`}
        </span>
        <a
          href={getPathname({ locale, href: editorAddress(kind, row.code) })}
          className="font-semibold break-words text-ink no-underline after:absolute after:inset-0 hover:text-pine hover:underline"
        >
          {title}
        </a>
      </td>
      <td className={`${cell} text-ink-2 max-md:basis-full`}>
        {row.agency || <span className="text-ink-3">{t('noAgency')}</span>}
      </td>
      {kind !== 'story' && (
        <td className={`${cell} font-medium md:text-right`}>
          {row.askUsdCents ? presentMoney({ amount: row.askUsdCents, currency: 'USD' }, locale) : '–'}
        </td>
      )}
      <td className={cell}>
        <LanguageBars languages={row.languages} most={most} />
        {row.stale > 0 && <span className="block text-xs text-bronze">{tLists('stale', { count: row.stale })}</span>}
      </td>
      <td className={cell}>
        <StatePill state={row.state} changed={row.changed} />
      </td>
      <td className={`${cell} text-ink-3`}>
        <time dateTime={row.updatedAt.toISOString()} title={presentMoment(row.updatedAt, locale)}>
          {format.relativeTime(row.updatedAt, now)}
        </time>
        <span className="block text-xs break-words">{row.owner ?? tLists('owner.none')}</span>
      </td>
    </tr>
  )
}
