import { useFormatter, useNow, useTranslations } from 'next-intl'
import type { ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { presentMoney } from '@/domain/presenting/present-money'
import { presentMoment } from '@/domain/presenting/present-day'
import { Link } from '@/i18n/navigation'
import { StatePill } from '../state-pill'
import { type LanguageProgress, LanguageBars } from './language-bars'

type Row = {
  code: string
  titleVi: string
  titleEn: string
  agency: string
  askUsdCents: number | null
  state: ListingState
  sample: boolean
  updatedAt: Date
  languages: Record<Locale, LanguageProgress>
  changed: boolean
}

const columns =
  'md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,11rem)_8rem_5rem_minmax(0,9.5rem)_6.5rem] md:items-center md:gap-x-4'

/** Proposals as rows; on a phone each row is a card. The roles keep it a table for assistive technology. */
export function ProposalTable({ items, locale }: { items: Row[]; locale: Locale }) {
  const t = useTranslations('Desk.list')
  const tDesk = useTranslations('Desk')
  const format = useFormatter()
  const now = useNow()
  const heads = [t('proposal'), t('agency'), t('ask'), t('languages'), t('state'), t('updated')]
  return (
    <div role="table" aria-label={t('title')} className="rounded-xl border border-line bg-surface text-sm">
      <div role="rowgroup" className="max-md:sr-only">
        <div role="row" className={`rounded-t-xl border-b border-line bg-[#f5f3ec] px-4 py-2.5 text-xs text-ink-2 ${columns}`}>
          {heads.map((head, i) => (
            <span key={head} role="columnheader" className={i === 2 ? 'md:text-right' : ''}>
              {head}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="divide-y divide-line">
        {items.map((row) => {
          const title = (locale === 'vi' ? row.titleVi || row.titleEn : row.titleEn || row.titleVi) || t('untitled')
          return (
            <div role="row" key={row.code} className={`relative px-4 py-3.5 hover:bg-paper max-md:space-y-2 ${columns}`}>
              <div role="cell" className="min-w-0">
                <span className="block text-xs text-ink-3">
                  {row.code}
                  {row.sample && ` · ${tDesk('sample')}`}
                </span>
                <Link
                  href={{ pathname: '/admin/proposals/[code]', params: { code: row.code.toLowerCase() } }}
                  className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:text-pine hover:underline"
                >
                  {title}
                </Link>
              </div>
              <div role="cell" className="text-ink-2">
                {row.agency || <span className="text-ink-3">{t('noAgency')}</span>}
              </div>
              <div role="cell" className="font-medium md:text-right">
                {row.askUsdCents ? presentMoney({ amount: row.askUsdCents, currency: 'USD' }, locale) : '–'}
              </div>
              <div role="cell">
                <LanguageBars languages={row.languages} />
              </div>
              <div role="cell">
                <StatePill state={row.state} changed={row.changed} />
              </div>
              <div role="cell" className="text-ink-3">
                <time dateTime={row.updatedAt.toISOString()} title={presentMoment(row.updatedAt, locale)}>
                  {format.relativeTime(row.updatedAt, now)}
                </time>
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}
