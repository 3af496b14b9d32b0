import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { presentNumber } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import type { Address } from '../site/address'

type Props = { page: number; pages: number; addressOf: (page: number) => Address }

/** Leads through the pages of a list; draws nothing when there is one page. */
export function Pagination({ page, pages, addressOf }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  if (pages <= 1) return null
  return (
    <nav aria-label={t('pages')} className="mt-8 flex flex-wrap items-center justify-between gap-4 print:hidden">
      {page > 1 ? (
        <Link href={addressOf(page - 1)} rel="prev" className={buttonClass('secondary', 'small')}>
          <ArrowLeft size={16} aria-hidden="true" />
          {t('previous')}
        </Link>
      ) : (
        <span />
      )}
      <ol className="order-last flex w-full flex-wrap justify-center gap-1 sm:order-none sm:w-auto">
        {around(page, pages).map((one, index, all) => (
          <Fragment key={one}>
            {one - (all[index - 1] ?? one) > 1 && (
              <li aria-hidden="true" className="grid h-9 w-4 place-items-center text-ink-3">
                …
              </li>
            )}
            <li>
              <Link
                href={addressOf(one)}
                aria-label={t('page', { page: one })}
                aria-current={one === page ? 'page' : undefined}
                className="grid h-9 min-w-9 place-items-center rounded-md px-1.5 text-sm font-semibold hover:bg-pine-soft aria-[current]:bg-ink aria-[current]:text-white forced-colors:aria-[current]:underline"
              >
                {presentNumber(one, locale)}
              </Link>
            </li>
          </Fragment>
        ))}
      </ol>
      {page < pages ? (
        <Link href={addressOf(page + 1)} rel="next" className={buttonClass('secondary', 'small')}>
          {t('next')}
          <ArrowRight size={16} aria-hidden="true" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}

/** The first and last pages and those near this one, in order. */
function around(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages]
  return [...new Set(near)].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b)
}
