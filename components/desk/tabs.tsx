import type { ComponentProps } from 'react'
import { Link } from '@/i18n/link'

type Href = ComponentProps<typeof Link>['href']
type Props = { label: string; tabs: { label: string; count: number; href: Href; current: boolean }[] }

/** The same list in several states, each with the number of its entries. Plain links. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav aria-label={label} className="mb-4 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.label}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-1.5 border-b-2 border-transparent text-sm text-ink-2 hover:text-ink aria-[current]:border-pine aria-[current]:font-semibold aria-[current]:text-pine"
            >
              {tab.label} <span className="font-normal text-ink-3">{tab.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
