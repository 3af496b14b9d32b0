import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { sitePageAddresses } from '../site/site-page-address'
import type { GuidancePage } from './guidance-pages'

type Props = { pages: { key: GuidancePage; title: string }[]; here: GuidancePage }

/** The other pages of guidance. */
export function GuidanceNav({ pages, here }: Props) {
  const t = useTranslations('Guidance')
  return (
    <nav aria-labelledby="guidance-nav" className="print:hidden">
      <h2 id="guidance-nav" className="font-body text-sm font-semibold">
        {t('pages')}
      </h2>
      <ul className="mt-2 border-t border-line">
        {pages.map(({ key, title }) => (
          <li key={key} className="border-b border-line">
            <Link
              href={sitePageAddresses[key]}
              aria-current={key === here ? 'page' : undefined}
              className="block py-2.5 text-sm text-ink-2 underline-offset-3 hover:text-pine hover:underline aria-[current]:font-semibold aria-[current]:text-pine"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
