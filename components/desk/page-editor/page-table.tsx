import { useLocale, useTranslations } from 'next-intl'
import type { ListingState } from '@/domain/listing-state'
import { type Locale, locales } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import type { PageKey } from '@/domain/site-page/site-page'
import { Link } from '@/i18n/link'
import { pageEditorAddress } from '../page-address'
import { StatePill } from '../state-pill'

type Row = {
  key: PageKey
  title: string
  state: ListingState
  published: Record<Locale, { changed: boolean } | null>
  updatedAt: Date
  updatedBy: string | null
}

/** The pages of the site with how each stands; the whole line leads to its editor. */
export function PageTable({ pages }: { pages: Row[] }) {
  const t = useTranslations('Desk.pages')
  const locale = useLocale()
  return (
    <ul aria-label={t('title')} className="divide-y divide-line rounded-xl border border-line bg-surface text-sm">
      {pages.map(({ key, title, published, state, updatedAt, updatedBy }) => (
        <li
          key={key}
          className="relative flex flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-3.5 first:rounded-t-xl last:rounded-b-xl hover:bg-paper"
        >
          <span className="min-w-0 flex-1 basis-64">
            <span className="block text-xs text-ink-3">{t(`names.${key}`)}</span>
            <Link
              href={pageEditorAddress(key)}
              className="font-semibold break-words text-ink no-underline after:absolute after:inset-0 hover:text-pine hover:underline"
            >
              {title}
            </Link>
          </span>
          <StatePill state={state} changed={locales.some((language) => published[language]?.changed)} />
          <span className="text-xs text-ink-2 md:w-44 md:text-right">
            <span className="sr-only">{t('saved')}: </span>
            {presentMoment(updatedAt, locale)}
            {updatedBy && <span className="block">{updatedBy}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
