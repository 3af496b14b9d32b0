import X from 'lucide-react/icons/x'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'
import type { Address } from '../site/address'

type Props = { pills: { label: string; without: Address }[] }

/** The filters in use; each leads to the same list without it. */
export function FilterPills({ pills }: Props) {
  const t = useTranslations('Catalogue')
  if (pills.length === 0) return null
  return (
    <ul aria-label={t('chosen')} className="flex flex-wrap items-center gap-2 print:hidden">
      {pills.map(({ label, without }) => (
        <li key={label}>
          <Link
            href={without}
            prefetch={false}
            aria-label={t('remove', { filter: label })}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-bronze-line bg-surface px-3 py-1 text-xs font-medium break-words text-ink-2 hover:border-bronze hover:text-ink"
          >
            {label}
            <X size={15} aria-hidden="true" className="shrink-0" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href="/proposals"
          prefetch={false}
          className="px-1 py-1 text-sm font-semibold text-pine underline-offset-3 hover:underline"
        >
          {t('clear')}
        </Link>
      </li>
    </ul>
  )
}
