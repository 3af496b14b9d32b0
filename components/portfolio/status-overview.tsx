import { useLocale, useTranslations } from 'next-intl'
import type { PortfolioFigures } from '@/domain/portfolio/portfolio-figures'
import { presentNumber } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { portfolioAddress } from '../site/address'

/** How many projects stand where, and what each status means; each leads to its projects. */
export function StatusOverview({ byStatus }: Pick<PortfolioFigures, 'byStatus'>) {
  const t = useTranslations('Portfolio')
  const locale = useLocale()
  return (
    <section aria-label={t('overview')} className="border-y border-line py-6">
      <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        {byStatus.map(({ status, count }) => (
          <div key={status} className="flex flex-row-reverse justify-end gap-3 sm:flex-col-reverse sm:gap-1">
            <dt className="text-sm">
              {count > 0 ? (
                <Link href={portfolioAddress({ status })} hash="projects" className="link">
                  {t(`status.${status}`)}
                </Link>
              ) : (
                <span className="font-semibold text-ink-2">{t(`status.${status}`)}</span>
              )}
              <span className="mt-0.5 block text-xs text-ink-2">{t(`statusText.${status}`)}</span>
            </dt>
            <dd className="w-10 shrink-0 font-heading text-2xl leading-tight font-semibold sm:text-3xl">
              {presentNumber(count, locale)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
