import ArrowRight from 'lucide-react/icons/arrow-right'
import { Link } from '@/i18n/link'
import { sitePageAddresses } from '../site/site-page-address'
import type { GuidancePage } from './guidance-pages'

type Props = { pages: { key: GuidancePage; title: string; lead: string }[] }

/** The pages of guidance, each with what is there. The whole card can be pressed. */
export function GuidanceCards({ pages }: Props) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-6">
      {pages.map(({ key, title, lead }, index) => (
        <li
          key={key}
          className={`relative flex flex-col rounded-xl border border-line bg-surface p-6 shadow-card hover:border-line-3 ${index < 2 ? 'lg:col-span-3' : 'lg:col-span-2'}`}
        >
          <h2 className="text-xl">
            <Link
              href={sitePageAddresses[key]}
              className="underline-offset-4 after:absolute after:inset-0 after:rounded-xl hover:underline"
            >
              {title}
            </Link>
          </h2>
          <p className="mt-2 text-sm text-ink-2">{lead}</p>
          <ArrowRight size={18} aria-hidden="true" className="mt-auto translate-y-1 self-end text-pine" />
        </li>
      ))}
    </ul>
  )
}
