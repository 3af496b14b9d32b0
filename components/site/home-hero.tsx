import ChevronDown from 'lucide-react/icons/chevron-down'
import Search from 'lucide-react/icons/search'
import { useTranslations } from 'next-intl'
import type { Field } from '@/domain/field/field'
import { buttonClass } from '../button/button-class'
import { SearchForm } from '../catalogue/search-form'

type Props = { province: string; fields: Pick<Field, 'id' | 'name'>[]; figures: { value: string; label: string }[] }

/** The opening of the home page: what this is, a search, and how much is in it. */
export function HomeHero({ province, fields, figures }: Props) {
  const t = useTranslations('Home')
  return (
    <section className="relative overflow-hidden border-b border-line">
      <img
        src="/art/drum.svg"
        alt=""
        width={780}
        height={780}
        className="pointer-events-none absolute top-1/2 left-[52%] hidden w-[54rem] max-w-none -translate-y-1/2 md:block print:hidden"
      />
      <div className="page relative py-14 lg:py-19">
        <h1 className="max-w-[12.5em] text-3xl sm:text-4xl lg:text-5xl">{t('title', { province })}</h1>
        <p className="mt-5 max-w-[42rem] text-base text-ink-2 md:max-w-[34rem] lg:text-lg">{t('lead')}</p>
        <SearchForm
          label={t('search')}
          className="mt-8 flex max-w-[44.5rem] flex-col gap-2 rounded-lg border border-line-3 bg-surface p-2 shadow-card sm:flex-row sm:items-center"
        >
          <label className="flex min-h-11 min-w-0 flex-1 items-center gap-3 px-3">
            <Search size={18} aria-hidden="true" className="shrink-0 text-ink-3" />
            <span className="sr-only">{t('searchLabel')}</span>
            <input
              type="search"
              name="q"
              maxLength={200}
              placeholder={t('searchHint')}
              className="min-h-11 w-full min-w-0 bg-transparent text-base placeholder:text-ink-3"
            />
          </label>
          <label className="relative flex items-center border-t border-line sm:border-t-0 sm:border-l">
            <span className="sr-only">{t('fieldLabel')}</span>
            <select
              name="field"
              className="min-h-11 w-full appearance-none truncate rounded-md bg-transparent pr-9 pl-3 text-sm font-medium sm:w-44"
            >
              <option value="">{t('allFields')}</option>
              {fields.map((field) => (
                <option key={field.id} value={field.id}>
                  {field.name}
                </option>
              ))}
            </select>
            <ChevronDown size={16} aria-hidden="true" className="pointer-events-none absolute right-3" />
          </label>
          <button type="submit" className={buttonClass()}>
            {t('submit')}
          </button>
        </SearchForm>
        <section aria-label={t('figures')}>
          <dl className="mt-10 flex flex-wrap gap-x-11 gap-y-5">
            {figures.map((figure) => (
              <div key={figure.label} className="flex flex-col-reverse">
                <dt className="text-sm text-ink-2">{figure.label}</dt>
                <dd className="font-heading text-2xl leading-tight font-semibold">{figure.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </section>
  )
}
