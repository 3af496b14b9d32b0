import { useTranslations } from 'next-intl'
import {
  type DeskQuery,
  deskSorts,
  emptyDeskQuery,
  isNarrowed,
  publicities,
  translationStates,
  writeDeskQuery,
} from '@/domain/desk/desk-query'
import { Link } from '@/i18n/link'
import { buttonClass } from '../../button/button-class'
import type { ListAddress } from '../listing-address'
import { SearchBox } from '../search-box'

export type Named = { id: string; name: string }
/** What the list can be narrowed to. */
export type DeskFilterChoices = Record<'fields' | 'agencies' | 'themes' | 'places' | 'colleagues', Named[]>

type Props = { query: DeskQuery; choices: DeskFilterChoices; pathname: ListAddress }

/** Words, filters and order of the desk's list: an ordinary form whose answer is the list. */
export function DeskFilters({ query, choices, pathname }: Props) {
  const t = useTranslations('DeskLists')
  const named = (rows: Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <SearchBox
      q={query.q}
      hidden={query.state ? { state: query.state } : {}}
      label={t('search')}
      submit={t('find')}
      filters={
        <>
          <FilterSelect name="field" value={query.field} label={t('filters.field')} options={named(choices.fields)} />
          <FilterSelect
            name="agency"
            value={query.agency}
            label={t('filters.agency')}
            options={named(choices.agencies)}
          />
          <FilterSelect
            name="translation"
            value={query.translation}
            label={t('filters.translation')}
            options={translationStates.map((one) => ({ value: one, label: t(`translation.${one}`) }))}
          />
          <FilterSelect
            name="sort"
            value={query.sort}
            label={t('filters.sort')}
            options={deskSorts.map((one) => ({ value: one === 'updated' ? '' : one, label: t(`sort.${one}`) }))}
            always
          />
        </>
      }
    >
      {isNarrowed(query) && (
        <Link
          href={{ pathname, query: writeDeskQuery({ ...emptyDeskQuery, sort: query.sort }) }}
          className={buttonClass('quiet')}
        >
          {t('clear')}
        </Link>
      )}
      <details className="basis-full">
        <summary className="w-fit py-1.5 text-sm text-pine">{t('more')}</summary>
        <div className="mt-1.5 flex flex-wrap gap-2 max-sm:grid max-sm:grid-cols-2">
          <FilterSelect
            name="owner"
            value={query.owner}
            label={t('filters.owner')}
            options={[
              { value: 'me', label: t('owner.me') },
              { value: 'none', label: t('owner.none') },
              ...named(choices.colleagues),
            ]}
          />
          <FilterSelect name="place" value={query.place} label={t('filters.place')} options={named(choices.places)} />
          <FilterSelect name="theme" value={query.theme} label={t('filters.theme')} options={named(choices.themes)} />
          <FilterSelect
            name="publicity"
            value={query.publicity}
            label={t('filters.publicity')}
            options={publicities.map((one) => ({ value: one, label: t(`publicity.${one}`) }))}
          />
          <FilterSelect
            name="sample"
            value={query.sample}
            label={t('filters.sample')}
            options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`sample.${one}`) }))}
          />
        </div>
      </details>
    </SearchBox>
  )
}

type SelectProps = {
  name: string
  value: string | null
  label: string
  options: { value: string; label: string }[]
  /** Whether something is always chosen. */
  always?: boolean
}

function FilterSelect({ name, value, label, options, always = false }: SelectProps) {
  return (
    <select
      // Drawn anew when another page of the list comes into the same place.
      key={value}
      name={name}
      defaultValue={value ?? ''}
      aria-label={label}
      className={`min-h-11 w-full min-w-0 rounded-md border border-line-3 bg-surface pl-2.5 text-sm ${always ? 'sm:w-45' : 'sm:w-36'}`}
    >
      {!always && <option value="">{label}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
