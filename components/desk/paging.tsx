import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'

type Href = ComponentProps<typeof Link>['href']
type Props = { page: number; pages: number; hrefOf: (page: number) => Href }

/** Previous and next page of a long list; draws nothing when there is one page only. */
export function Paging({ page, pages, hrefOf }: Props) {
  const t = useTranslations('Desk.paging')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('label')} className="mt-6 flex flex-wrap items-center gap-3">
      {page > 1 && (
        <Link href={hrefOf(Math.min(page - 1, pages))} rel="prev" className={buttonClass('secondary', 'small')}>
          {t('previous')}
        </Link>
      )}
      <span className="text-sm text-ink-2">{t('page', { page, pages })}</span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} rel="next" className={buttonClass('secondary', 'small')}>
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
