import { useFormatter, useLocale, useNow, useTranslations } from 'next-intl'
import { presentMoment } from '@/domain/presenting/present-day'
import { Link } from '@/i18n/link'

type Row = {
  reference: string
  name: string
  organisation: string
  country: string
  createdAt: Date
  listings: readonly { code: string }[]
}

/** Contact requests that nobody has dealt with. */
export function NewInquiryLines({ items }: { items: readonly Row[] }) {
  const t = useTranslations('Desk.inquiries')
  const locale = useLocale()
  const format = useFormatter()
  const now = useNow()
  return items.map(({ reference, name, organisation, country, createdAt, listings }) => (
    <li
      key={reference}
      className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5 hover:bg-paper"
    >
      <span className="min-w-0 flex-1 basis-52">
        <span className="block text-xs break-words text-ink-3">
          {listings.length > 0 ? listings.map((listing) => listing.code).join(', ') : t('general')}
        </span>
        <Link
          href={{ pathname: '/admin/inquiries/[reference]', params: { reference } }}
          className="font-semibold break-words text-ink no-underline after:absolute after:inset-0 hover:text-pine hover:underline"
        >
          {[name, organisation, country].filter((part) => part !== '').join(', ')}
        </Link>
      </span>
      <time dateTime={createdAt.toISOString()} title={presentMoment(createdAt, locale)} className="text-xs text-ink-2">
        {format.relativeTime(createdAt, now)}
      </time>
    </li>
  ))
}
