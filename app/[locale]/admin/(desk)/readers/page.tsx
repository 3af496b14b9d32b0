import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { readPage } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { Empty } from '@/components/desk/empty'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { MostReadTable } from '@/components/desk/readers/most-read-table'
import { WeeklyCharts } from '@/components/desk/readers/weekly-charts'
import { WeeklyTable } from '@/components/desk/readers/weekly-table'
import { findMostRead } from '@/server/readers/find-most-read'
import { findWeeklyReadings } from '@/server/readers/find-weekly-readings'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('DeskHome.readers'))('title') }
}

const pageSize = 30

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Who reads the listings: all of them week by week, and each within the last 28 days. */
export default async function ReadersPage({ searchParams }: Props) {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/readers', 'listing.read')
  const page = readPage((await searchParams).page)
  const [t, weeks, { items, total }] = await Promise.all([
    getTranslations('DeskHome'),
    findWeeklyReadings(actor),
    findMostRead(actor, { skip: (page - 1) * pageSize, take: pageSize }),
  ])
  return (
    <>
      <PageHead title={t('readers.title')} />
      <p className="mb-5 max-w-measure text-sm text-ink-2">{t('readers.lead')}</p>
      <WeeklyCharts weeks={weeks} />
      <details className="mt-3">
        <summary className="link inline-flex min-h-9 cursor-pointer items-center text-sm">{t('readers.table')}</summary>
        <WeeklyTable weeks={weeks} />
      </details>
      <h2 id="most-read" className="mt-8 mb-3 text-xl">
        {t('readers.mostRead')}
      </h2>
      {items.length > 0 ? (
        <MostReadTable labelledBy="most-read" items={items} />
      ) : (
        <Empty level="h2" title={page > 1 ? t('noPage') : t('readers.none')} />
      )}
      <Paging
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) => ({ pathname: '/admin/readers', query: { page: String(to) } })}
      />
    </>
  )
}
