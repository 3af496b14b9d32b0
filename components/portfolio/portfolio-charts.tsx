import { useLocale, useTranslations } from 'next-intl'
import type { PortfolioFigures, Share } from '@/domain/portfolio/portfolio-figures'
import { notStated } from '@/domain/portfolio/portfolio-query'
import { presentNumber, presentRoundMoney } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { BarTable } from '../chart/bar-table'
import { ColumnChart } from '../chart/column-chart'
import { portfolioAddress } from '../site/address'

type Props = { figures: PortfolioFigures; title: string }

/** What the projects add up to by field, by country and by year: drawings and tables with the same numbers. */
export function PortfolioCharts({ figures, title }: Props) {
  const t = useTranslations('Portfolio')
  const locale = useLocale()
  const count = (value: number) => presentNumber(value, locale)
  const anyValue = figures.byField.some((share) => share.usdCents !== null)
  const rows = (shares: readonly Share[], address: (id: string) => ReturnType<typeof portfolioAddress> | null) =>
    shares.map((share) => {
      const href = address(share.id ?? notStated)
      const name = share.name ?? t('notStated')
      return {
        id: share.id ?? notStated,
        label: href ? <ChartLink href={href}>{name}</ChartLink> : name,
        count: share.count,
        shown: count(share.count),
        ...(anyValue && { second: <Value key="value" share={share} /> }),
      }
    })
  const heads = (label: string) => ({ label, count: t('projects'), ...(anyValue && { second: t('value') }) })
  return (
    <section aria-labelledby="charts" className="py-9">
      <h2 id="charts" className="mb-6 text-2xl">
        {title}
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="by-field" className="print:break-inside-avoid lg:row-span-2">
          <h3 id="by-field" className="mb-2 text-xl">
            {t('byField')}
          </h3>
          <BarTable
            labelledBy="by-field"
            heads={heads(t('field'))}
            rows={rows(figures.byField, (field) => (field === notStated ? null : portfolioAddress({ field })))}
          />
        </section>
        <section aria-labelledby="by-country" className="print:break-inside-avoid">
          <h3 id="by-country" className="mb-2 text-xl">
            {t('byCountry')}
          </h3>
          <BarTable
            labelledBy="by-country"
            heads={heads(t('country'))}
            rows={rows(figures.byCountry, (country) => portfolioAddress({ country }))}
          />
        </section>
        <Years figures={figures} />
      </div>
    </section>
  )
}

function Years({ figures: { byYear, withoutYear } }: { figures: PortfolioFigures }) {
  const t = useTranslations('Portfolio')
  const locale = useLocale()
  const columns = byYear.map(({ year, count }) => ({ id: String(year), count, shown: presentNumber(count, locale) }))
  const words = columns.map(({ id, shown }) => t('yearFigure', { year: id, count: shown })).join('; ')
  return (
    <section aria-labelledby="by-year" className="print:break-inside-avoid">
      <h3 id="by-year" className="mb-2 text-xl">
        {t('byYear')}
      </h3>
      {columns.length === 0 ? (
        <p className="text-sm text-ink-2">{t('noYears')}</p>
      ) : (
        <>
          <ColumnChart label={t('yearChart', { figures: words })} columns={columns} />
          <p className="mt-2 text-xs text-ink-2">
            {t('yearNote')} {withoutYear > 0 && `${t('withoutYear', { count: withoutYear })}.`}
          </p>
          <details className="fold mt-2 print:hidden">
            <summary>{t('asTable')}</summary>
            <table className="table mt-2" aria-labelledby="by-year">
              <thead>
                <tr>
                  <th scope="col">{t('year')}</th>
                  <th scope="col" className="figure">
                    {t('projects')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {columns.map(({ id, shown }) => (
                  <tr key={id}>
                    <th scope="row">
                      <ChartLink href={portfolioAddress({ year: Number(id) })}>{id}</ChartLink>
                    </th>
                    <td className="figure">{shown}</td>
                  </tr>
                ))}
                {withoutYear > 0 && (
                  <tr>
                    <th scope="row">
                      <ChartLink href={portfolioAddress({ year: notStated })}>{t('notStated')}</ChartLink>
                    </th>
                    <td className="figure">{presentNumber(withoutYear, locale)}</td>
                  </tr>
                )}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  )
}

function Value({ share }: { share: Share }) {
  const t = useTranslations('Portfolio')
  const locale = useLocale()
  if (share.usdCents === null) return t('notStated')
  return (
    <>
      {presentRoundMoney({ amount: share.usdCents, currency: 'USD' }, locale)}
      {share.valued < share.count && (
        <span className="block text-xs text-ink-3">{t('valued', { count: share.valued })}</span>
      )}
    </>
  )
}

type LinkProps = { href: ReturnType<typeof portfolioAddress>; children: string }

function ChartLink({ href, children }: LinkProps) {
  return (
    <Link
      href={href}
      hash="projects"
      className="underline decoration-line-3 underline-offset-3 hover:text-pine hover:decoration-current"
    >
      {children}
    </Link>
  )
}
