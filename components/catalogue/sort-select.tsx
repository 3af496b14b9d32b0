import ChevronDown from 'lucide-react/icons/chevron-down'
import { useTranslations } from 'next-intl'
import { type Sort, sorts } from '@/domain/catalogue/catalogue-query'
import { buttonClass } from '../button/button-class'
import { catalogueForm } from './catalogue-form'

type Props = { sort: Sort; searched: boolean }

/** The order of the list. It belongs to the form of the filters; without script a button beside it sends the form. */
export function SortSelect({ sort, searched }: Props) {
  const t = useTranslations('Catalogue')
  // Without words the best match is the newest, so one of the two names is enough.
  const offered = sorts.filter((one) => searched || one !== 'newest')
  return (
    <>
      <label className="relative flex items-center">
        <span className="sr-only">{t('sort')}</span>
        <select
          key={sort}
          form={catalogueForm}
          name="sort"
          defaultValue={offered.includes(sort) ? sort : 'match'}
          autoComplete="off"
          className="min-h-9 appearance-none rounded-md bg-transparent py-1 pr-7 pl-2 text-right text-sm text-ink-2 hover:text-ink"
        >
          {offered.map((one) => (
            <option key={one} value={one === 'match' ? '' : one}>
              {t(`sorts.${one === 'match' && !searched ? 'newest' : one}`)}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden="true" className="pointer-events-none absolute right-1.5" />
      </label>
      <noscript>
        <button type="submit" form={catalogueForm} className={buttonClass('secondary', 'small')}>
          {t('sortNow')}
        </button>
      </noscript>
    </>
  )
}
