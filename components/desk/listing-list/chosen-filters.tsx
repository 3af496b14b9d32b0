import X from 'lucide-react/icons/x'
import { useTranslations } from 'next-intl'
import { type DeskFilter, type DeskQuery, deskFilters, writeDeskQuery } from '@/domain/desk/desk-query'
import { Link } from '@/i18n/link'
import type { ListAddress } from '../listing-address'
import type { DeskFilterChoices, Named } from './desk-filters'

type Props = { query: DeskQuery; choices: DeskFilterChoices; pathname: ListAddress }

/** What narrows the list, each to be taken away by a link. */
export function ChosenFilters({ query, choices, pathname }: Props) {
  const t = useTranslations('DeskLists')
  const nameIn = (rows: Named[], id: string) => rows.find((one) => one.id === id)?.name ?? id
  const words = (filter: DeskFilter): string => {
    const value = query[filter] ?? ''
    if (filter === 'field') return nameIn(choices.fields, value)
    if (filter === 'agency') return nameIn(choices.agencies, value)
    if (filter === 'theme') return nameIn(choices.themes, value)
    if (filter === 'place') return nameIn(choices.places, value)
    if (query.owner && filter === 'owner') {
      const { owner } = query
      return owner === 'me' || owner === 'none' ? t(`owner.${owner}`) : nameIn(choices.colleagues, owner)
    }
    if (query.translation && filter === 'translation') return t(`translation.${query.translation}`)
    if (query.publicity && filter === 'publicity') return t(`publicity.${query.publicity}`)
    return query.sample ? t(`sample.${query.sample}`) : value
  }
  const chosen = deskFilters.filter((filter) => query[filter] !== null)
  if (chosen.length === 0) return null
  return (
    <ul aria-label={t('chosen')} className="mb-3 flex flex-wrap gap-2 text-sm">
      {chosen.map((filter) => (
        <li key={filter}>
          <Link
            href={{ pathname, query: writeDeskQuery({ ...query, [filter]: null, page: 1 }) }}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-pine-soft px-3 text-pine-deep no-underline hover:underline"
          >
            <span className="sr-only">{t('takeAway')}</span>
            {words(filter)}
            <X size={15} aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
