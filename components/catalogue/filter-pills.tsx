import X from 'lucide-react/icons/x'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { catalogueAddress } from './catalogue-address'
import type { FilterInUse } from './filters-in-use'

/** The filters in use; each leads to the same list without it. */
export function FilterPills({ filters }: { filters: readonly FilterInUse[] }) {
  const t = useTranslations('Catalogue')
  if (filters.length === 0) return null
  return (
    <ul aria-label={t('chosen')} className="contents">
      {filters.map(({ id, label, without }) => (
        <li key={id} className="min-w-0 print:hidden">
          <Link
            href={catalogueAddress(without)}
            scroll={false}
            aria-label={t('remove', { filter: label })}
            className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-bronze-line bg-surface px-3 py-1 text-xs font-medium text-ink-2 hover:border-bronze hover:text-ink"
          >
            <span className="min-w-0 break-words">{label}</span>
            <X size={15} aria-hidden="true" className="shrink-0" />
          </Link>
        </li>
      ))}
      <li className="print:hidden">
        <Link
          href="/proposals"
          scroll={false}
          className="inline-block px-1 py-1 text-sm font-semibold text-pine underline-offset-3 hover:underline"
        >
          {t('clear')}
        </Link>
      </li>
    </ul>
  )
}
