import { useTranslations } from 'next-intl'
import type { InquiryState } from '@/domain/inquiry/inquiry'
import type { Locale } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import { Link } from '@/i18n/link'
import { InquiryPill } from './inquiry-pill'

type Row = {
  reference: string
  state: InquiryState
  name: string
  organisation: string
  country: string
  createdAt: Date
  listings: { code: string }[]
}

const heads = ['sender', 'about', 'stateHeading', 'received'] as const

const widths = { sender: '', about: 'w-48', stateHeading: 'w-36', received: 'w-44' }

/** Contact requests as rows; on a phone each row is a card. */
export function InquiryList({ items, locale }: { items: Row[]; locale: Locale }) {
  const t = useTranslations('Desk.inquiries')
  const cell =
    'px-2 first:pl-4 last:pr-4 md:py-3.5 max-md:block max-md:px-0 max-md:first:basis-full max-md:first:pl-0 max-md:last:pr-0'
  return (
    <div className="overflow-hidden rounded-xl border border-line bg-surface text-sm">
      <table className="w-full max-md:block md:table-fixed">
        <caption className="sr-only">{t('title')}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b border-line bg-line/35 text-left text-xs text-ink-2">
            {heads.map((head) => (
              <th key={head} scope="col" className={`px-2 py-2.5 font-normal first:pl-4 last:pr-4 ${widths[head]}`}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-md:block">
          {items.map((row) => (
            <tr
              key={row.reference}
              className="relative hover:bg-paper max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1.5 max-md:px-4 max-md:py-3.5"
            >
              <td className={cell}>
                <span className="block text-xs text-ink-3">{row.reference}</span>
                <Link
                  href={{ pathname: '/admin/inquiries/[reference]', params: { reference: row.reference } }}
                  className="font-semibold break-words text-ink no-underline after:absolute after:inset-0 hover:text-pine hover:underline"
                >
                  {row.name}
                </Link>
                <span className="block break-words text-ink-2">
                  {[row.organisation, row.country].filter((part) => part !== '').join(', ')}
                </span>
              </td>
              <td className={`${cell} text-ink-2`}>
                {row.listings.length > 0 ? row.listings.map((listing) => listing.code).join(', ') : t('general')}
              </td>
              <td className={cell}>
                <InquiryPill state={row.state} />
              </td>
              <td className={`${cell} text-ink-3`}>
                <time dateTime={row.createdAt.toISOString()}>{presentMoment(row.createdAt, locale)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
