import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { editorAddress } from '@/components/desk/listing-address'
import { NothingHere } from '@/components/desk/nothing-here'
import { PageHead } from '@/components/desk/page-head'
import { WeeklyCharts } from '@/components/desk/readers/weekly-charts'
import { WeeklyTable } from '@/components/desk/readers/weekly-table'
import { presentDay } from '@/domain/presenting/present-day'
import { getPathname } from '@/i18n/navigation'
import { getListingReaders } from '@/server/readers/get-listing-readers'

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('DeskHome.readers')
  return { title: t('of', { code: (await params).code.toUpperCase().slice(0, 40) }) }
}

/** Who reads a listing, week by week. */
export default async function ListingReadersPage({ params }: Props) {
  const locale = await getLocale()
  const { code } = await params
  const address = { pathname: '/admin/readers/[code]' as const, params: { code } }
  const actor = await requireActor(locale, address, 'listing.read')
  const [t, listing] = await Promise.all([getTranslations('DeskHome.readers'), getListingReaders(actor, code)])
  if (!listing) return <NothingHere />
  const { kind, titleVi, titleEn, weeks, total, since } = listing
  const title = locale === 'vi' ? titleVi || titleEn : titleEn || titleVi
  return (
    <>
      <PageHead title={t('of', { code: listing.code })}>
        <a
          href={getPathname({
            locale,
            href: { pathname: '/admin/history/[code]', params: { code: code.toLowerCase() } },
          })}
          className={buttonClass('secondary', 'small')}
        >
          {t('history')}
        </a>
        <a
          href={getPathname({ locale, href: editorAddress(kind, listing.code) })}
          className={buttonClass('secondary', 'small')}
        >
          {t('open')}
        </a>
      </PageHead>
      {title && <p className="mb-1 font-semibold">{title}</p>}
      <p className="mb-1 max-w-measure text-sm">
        {since ? t('since', { ...total, day: presentDay(since, locale) }) : t('never', total)}
      </p>
      <p className="mb-5 max-w-measure text-sm text-ink-2">{t('lead')}</p>
      <WeeklyCharts weeks={weeks} />
      <h2 className="mt-8 mb-3 text-xl">{t('table')}</h2>
      <WeeklyTable weeks={weeks} />
    </>
  )
}
