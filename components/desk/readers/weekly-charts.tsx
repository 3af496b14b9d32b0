import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { presentShortDay } from '@/domain/presenting/present-short-day'
import { SmallColumns } from '../../chart/small-columns'

export type Week = { monday: string; views: number; pdfs: number; requests: number }

const measures = ['views', 'pdfs', 'requests'] as const

/** Views, PDFs and contact requests of the last weeks: the sum of each, and how it went. */
export function WeeklyCharts({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('DeskHome.readers')
  const locale = useLocale()
  const format = useFormatter()
  const day = (week: Week | undefined) => (week ? presentShortDay(week.monday, locale) : '')
  const ends = [day(weeks[0]), day(weeks.at(-1))] as const
  return (
    <ul className="grid gap-4 sm:grid-cols-3">
      {measures.map((measure) => {
        const figures = weeks.map((week) => week[measure])
        const sum = figures.reduce((all, one) => all + one, 0)
        const label = { measure: t(measure), first: ends[0], last: ends[1], figures: figures.join('; ') }
        return (
          <li key={measure} className="rounded-xl border border-line bg-surface p-4">
            <p className="text-sm text-ink-2">{t(measure)}</p>
            <p className="mb-2 flex flex-wrap items-baseline gap-x-2">
              <span className="font-heading text-2xl font-semibold">{format.number(sum)}</span>
              <span className="text-xs text-ink-2">{t('inWeeks', { weeks: weeks.length })}</span>
            </p>
            <SmallColumns
              label={t('chart', label)}
              columns={weeks.map((week) => ({ id: week.monday, count: week[measure] }))}
              ends={ends}
              most={t('most', { count: Math.max(0, ...figures) })}
            />
          </li>
        )
      })}
    </ul>
  )
}
