import type { ComponentProps, ReactNode } from 'react'
import { Link } from '@/i18n/link'
import { LineList } from './line-list'

type Props = {
  id: string
  title: string
  lead?: string
  /** Said instead of the list when it has no entry. */
  none: ReactNode
  isEmpty: boolean
  whole?: { label: string; href: ComponentProps<typeof Link>['href'] }
  /** The entries, as list items. */
  children: ReactNode
}

/** A short list of the home page under its heading, with the way to the whole of it. */
export function HomeSection({ id, title, lead, none, isEmpty, whole, children }: Props) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {whole && !isEmpty && (
          <Link href={whole.href} className="link inline-flex min-h-6 items-center text-sm" aria-describedby={id}>
            {whole.label}
          </Link>
        )}
      </div>
      {lead && <p className="mt-0.5 max-w-measure text-xs text-ink-2">{lead}</p>}
      <div className="mt-2.5">
        {isEmpty ? (
          <div className="rounded-xl border border-dashed border-line-2 bg-surface px-4 py-4 text-sm text-ink-2">
            {none}
          </div>
        ) : (
          <LineList labelledBy={id}>{children}</LineList>
        )}
      </div>
    </section>
  )
}
