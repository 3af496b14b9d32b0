import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { getPathname } from '@/i18n/navigation'

type Props = { label: string; className?: string; children: ReactNode }

/** A form that asks the catalogue by its address, so that it works without script and its answer can be sent on. */
export function SearchForm({ label, className = '', children }: Props) {
  const locale = useLocale()
  return (
    <search aria-label={label} className="print:hidden">
      <form action={getPathname({ href: '/proposals', locale })} className={className}>
        {children}
      </form>
    </search>
  )
}
