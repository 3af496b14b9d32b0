import ChevronDown from 'lucide-react/icons/chevron-down'
import Search from 'lucide-react/icons/search'
import { useLocale, useTranslations } from 'next-intl'
import { presentNumber } from '@/domain/presenting/present-money'
import { Button } from '../button/button'
import { Choice } from '../form/choice'
import { SearchForm } from './search-form'

type Props = { q: string; fields: { id: string; name: string; count: number }[]; chosen: readonly string[] }

/** Search and filters as one form that asks by address. On a phone the filters open on demand. */
export function CatalogueFilters({ q, fields, chosen }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  return (
    <SearchForm label={t('search')}>
      <label className="flex items-center gap-3 rounded-lg border border-line-3 bg-surface px-3.5 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-pine">
        <Search size={18} aria-hidden="true" className="shrink-0 text-ink-3" />
        <span className="sr-only">{t('search')}</span>
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={200}
          placeholder={t('searchPlaceholder')}
          className="min-h-11 w-full min-w-0 bg-transparent text-base outline-none placeholder:text-ink-3"
        />
      </label>
      <details className="always-open-lg group mt-3 rounded-lg border border-line bg-surface lg:mt-4 lg:rounded-none lg:border-0 lg:border-t lg:bg-transparent">
        <summary className="flex min-h-11 list-none items-center justify-between gap-3 px-4 text-sm font-semibold lg:hidden">
          <span>
            {t('filters')}{' '}
            <span className="font-normal text-ink-2">{t('filtersChosen', { count: chosen.length })}</span>
          </span>
          <ChevronDown size={18} aria-hidden="true" className="transition-transform group-open:rotate-180" />
        </summary>
        <div className="px-4 pb-4 lg:px-0 lg:pt-4">
          <fieldset>
            <legend className="mb-2 text-sm font-semibold">{t('field')}</legend>
            {fields.map((field) => (
              <Choice
                key={field.id}
                type="checkbox"
                name="field"
                value={field.id}
                defaultChecked={chosen.includes(field.id)}
                className="text-sm"
                label={
                  <span className="flex justify-between gap-3">
                    <span>{field.name}</span>
                    <span className="text-xs leading-6 text-ink-3">{presentNumber(field.count, locale)}</span>
                  </span>
                }
              />
            ))}
          </fieldset>
          <Button type="submit" tone="secondary" className="mt-3 w-full">
            {t('apply')}
          </Button>
        </div>
      </details>
    </SearchForm>
  )
}
