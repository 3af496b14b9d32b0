import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Link } from '@/i18n/link'
import { MostReadTable } from '../readers/most-read-table'
import { type Week, WeeklyCharts } from '../readers/weekly-charts'
import { WeeklyTable } from '../readers/weekly-table'

type Props = {
  weeks: readonly Week[]
  mostRead: { items: ComponentProps<typeof MostReadTable>['items']; total: number }
}

/** Who reads, drawn by week, and what is read most. */
export function HomeReaders({ weeks, mostRead }: Props) {
  const t = useTranslations('DeskHome')
  return (
    <section aria-labelledby="readers">
      <h2 id="readers" className="text-lg">
        {t('readers.title')}
      </h2>
      <p className="mt-0.5 mb-3 max-w-measure text-xs text-ink-2">{t('readers.lead')}</p>
      <WeeklyCharts weeks={weeks} />
      <details className="mt-3">
        <summary className="link inline-flex min-h-9 cursor-pointer items-center text-sm">{t('readers.table')}</summary>
        <WeeklyTable weeks={weeks} />
      </details>
      <div className="mt-5 mb-2.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="most-read" className="text-base">
          {t('readers.mostRead')}
        </h3>
        {mostRead.total > 0 && (
          <Link
            href="/admin/readers"
            className="link inline-flex min-h-6 items-center text-sm"
            aria-describedby="most-read"
          >
            {t('whole', { count: mostRead.total })}
          </Link>
        )}
      </div>
      {mostRead.total > 0 ? (
        <MostReadTable labelledBy="most-read" items={mostRead.items} />
      ) : (
        <p className="rounded-xl border border-dashed border-line-2 bg-surface px-4 py-4 text-sm text-ink-2">
          {t('readers.none')}
        </p>
      )}
    </section>
  )
}
