import MapIcon from 'lucide-react/icons/map'
import List from 'lucide-react/icons/rows-3'
import { useTranslations } from 'next-intl'
import type { CatalogueQuery } from '@/domain/catalogue/catalogue-query'
import { Link } from '@/i18n/link'
import { catalogueAddress } from './catalogue-address'

const views = [
  { view: 'list', icon: List },
  { view: 'map', icon: MapIcon },
] as const

/** The same proposals as a list or on the map, with every filter kept. */
export function ViewSwitch({ query }: { query: CatalogueQuery }) {
  const t = useTranslations('Catalogue')
  return (
    <nav aria-label={t('views')} className="flex shrink-0 overflow-hidden rounded-md border border-line-3">
      {views.map(({ view, icon: Icon }) => (
        <Link
          key={view}
          href={catalogueAddress({ ...query, view, page: 1 })}
          scroll={false}
          title={t(`view.${view}`)}
          aria-label={t(`view.${view}`)}
          aria-current={view === query.view ? 'page' : undefined}
          className="grid min-h-9 w-10 place-items-center bg-surface -outline-offset-3 hover:bg-pine-soft aria-[current]:bg-ink aria-[current]:text-white aria-[current]:focus-visible:outline-bronze-line forced-colors:aria-[current]:border-b-4"
        >
          <Icon size={18} aria-hidden="true" />
        </Link>
      ))}
    </nav>
  )
}
