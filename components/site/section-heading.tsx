import ArrowRight from 'lucide-react/icons/arrow-right'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/link'
import type { Address } from './address'

type Props = { children: ReactNode; more?: { href: Address; label: string } }

/** The heading of a part of a page, with a way to all of what it begins to show. */
export function SectionHeading({ children, more }: Props) {
  return (
    <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h2 className="text-2xl sm:text-3xl">{children}</h2>
      {more && (
        <Link
          href={more.href}
          className="inline-flex items-center gap-2 py-1 text-sm font-semibold text-pine underline-offset-3 hover:underline"
        >
          {more.label}
          <ArrowRight size={16} aria-hidden="true" />
        </Link>
      )}
    </div>
  )
}
