import { useFormatter, useNow, useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale'
import type { ProjectStatus } from '@/domain/portfolio/project-content'
import type { ProjectState } from '@/domain/portfolio/project-state'
import { presentMoment } from '@/domain/presenting/present-day'
import { presentPartDay } from '@/domain/presenting/present-part-day'
import { Link } from '@/i18n/link'
import { ProjectStatusPill } from '../../portfolio/project-status-pill'
import { StatePill } from '../state-pill'

type Row = {
  code: string
  titleVi: string
  titleEn: string
  state: ProjectState
  status: ProjectStatus
  sample: boolean
  asOf: string | null
  updatedAt: Date
  changed: boolean
}

const heads = ['project', 'status', 'asOf', 'state', 'updated'] as const

const widths = { project: '', status: 'w-64', asOf: 'w-28', state: 'w-38', updated: 'w-30' }

/** Projects of the portfolio as rows; on a phone each row is a card. */
export function ProjectTable({ items, locale }: { items: readonly Row[]; locale: Locale }) {
  const t = useTranslations('DeskPortfolio')
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
            <ProjectRow key={row.code} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ProjectRow({ row, locale }: { row: Row; locale: Locale }) {
  const t = useTranslations('DeskPortfolio')
  const tDesk = useTranslations('Desk')
  const format = useFormatter()
  const now = useNow()
  const title = (locale === 'vi' ? row.titleVi || row.titleEn : row.titleEn || row.titleVi) || t('untitled')
  const cell =
    'px-2 first:pl-4 last:pr-4 md:py-3.5 max-md:block max-md:px-0 max-md:first:basis-full max-md:first:pl-0 max-md:last:pr-0'
  return (
    <tr className="relative align-middle hover:bg-paper max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1.5 max-md:px-4 max-md:py-3.5">
      <td className={cell}>
        <span className="block text-xs text-ink-3">
          {row.code}
          {row.sample && ` · ${tDesk('sample')}`}
        </span>
        <Link
          href={{ pathname: '/admin/portfolio/[code]', params: { code: row.code.toLowerCase() } }}
          className="font-semibold break-words text-ink no-underline after:absolute after:inset-0 hover:text-pine hover:underline"
        >
          {title}
        </Link>
      </td>
      <td className={cell}>
        <ProjectStatusPill status={row.status} />
      </td>
      <td className={`${cell} text-ink-2`}>{row.asOf ? presentPartDay(row.asOf, locale) : '–'}</td>
      <td className={cell}>
        <StatePill state={row.state} changed={row.changed} />
      </td>
      <td className={`${cell} text-ink-3`}>
        <time dateTime={row.updatedAt.toISOString()} title={presentMoment(row.updatedAt, locale)}>
          {format.relativeTime(row.updatedAt, now)}
        </time>
      </td>
    </tr>
  )
}
