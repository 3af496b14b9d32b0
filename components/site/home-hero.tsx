import ChevronDown from 'lucide-react/icons/chevron-down'
import { useLocale, useTranslations } from 'next-intl'
import type { Field } from '@/domain/field/field'
import { buttonClass } from '../button/button-class'
import { SearchField } from '../catalogue/search-field'
import { SearchForm } from '../catalogue/search-form'

type Props = { province: string; fields: Pick<Field, 'id' | 'name'>[]; figures: { value: string; label: string }[] }

/** The opening of the home page: what this is, a search, and how much is in it. */
export function HomeHero({ province, fields, figures }: Props) {
  const t = useTranslations('Home')
  const catalogue = useTranslations('Catalogue')
  const locale = useLocale()
  return (
    <section className="relative border-b border-line">
      <div className="pointer-events-none absolute inset-0 overflow-hidden print:hidden">
        <img
          src="/art/drum.svg"
          alt=""
          width={780}
          height={780}
          // A phone, which does not show it, does not fetch it either.
          loading="lazy"
          className="absolute top-1/2 left-[57%] hidden w-[54rem] max-w-none -translate-y-1/2 md:block"
        />
      </div>
      <div className="page relative py-14 lg:py-19">
        <h1 className="max-w-[12.5em] text-3xl sm:text-4xl lg:text-5xl">{t('title', { province })}</h1>
        <p className="mt-5 max-w-[42rem] text-base text-ink-2 md:max-w-[34rem] lg:text-lg">{t('lead')}</p>
        <SearchForm
          label={t('search')}
          className="mt-8 flex max-w-[44.5rem] flex-col gap-2 rounded-lg border border-line-3 bg-surface p-2 shadow-card sm:flex-row sm:items-center"
        >
          <SearchField
            label={t('searchLabel')}
            placeholder={t('searchHint')}
            listLabel={catalogue('suggestions')}
            locale={locale}
            className="min-w-0 flex-1 rounded-md px-3 focus-within:outline-3 focus-within:outline-pine"
          />
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
          <dl className="mt-10 flex flex-wrap gap-x-8 gap-y-5">
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
