import { useTranslations } from 'next-intl'
import type { BulkResult } from '@/domain/desk/bulk-change'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { editorAddress } from '../listing-address'

type Row = { code: string; titleVi: string; titleEn: string; result: BulkResult | null }
type Props = { change: { kind: ListingKind; listings: Row[] }; locale: Locale }

/** The listings of a change; those that were left as they were come first, each with the reason. */
export function ChangeList({ change, locale }: Props) {
  const t = useTranslations('DeskLists')
  const tList = useTranslations('Desk.list')
  const isLeft = ({ result }: Row) => result !== null && result !== 'done'
  const rows = [...change.listings.filter(isLeft), ...change.listings.filter((row) => !isLeft(row))]
  return (
    <ul aria-label={t('change.listings')} className="divide-y divide-line rounded-xl border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.code} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3">
          <span className="text-xs whitespace-nowrap text-ink-3">{row.code}</span>
          <a
            href={getPathname({ locale, href: editorAddress(change.kind, row.code) })}
            className="min-w-0 flex-1 basis-60 font-semibold break-words text-ink hover:text-pine"
          >
            {(locale === 'vi' ? row.titleVi || row.titleEn : row.titleEn || row.titleVi) || tList('untitled')}
          </a>
          {row.result && (
            <span className={isLeft(row) ? 'basis-full text-rust' : 'text-pine'}>{t(`results.${row.result}`)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
