import { useLocale, useTranslations } from 'next-intl'
import type { PortfolioFigures } from '@/domain/portfolio/portfolio-figures'
import { notStated, type PortfolioQuery } from '@/domain/portfolio/portfolio-query'
import { projectStatuses } from '@/domain/portfolio/project-content'
import { getPathname } from '@/i18n/navigation'
import { Button } from '../button/button'
import { SelectField } from '../form/select-field'
import { TextField } from '../form/text-field'

type Props = {
  query: PortfolioQuery
  /** What there is to choose from: the figures of the whole portfolio. */
  whole: PortfolioFigures
}

/** Asks the portfolio by its address, so that it works without script and the answer can be sent on. */
export function PortfolioFilter({ query, whole }: Props) {
  const t = useTranslations('Portfolio')
  const locale = useLocale()
  const named = (shares: PortfolioFigures['byField']) =>
    shares.map(({ id, name }) => ({ value: id ?? notStated, label: name ?? t('notStated') }))
  const years = whole.byYear.map(({ year }) => ({ value: String(year), label: String(year) })).reverse()
  return (
    <search aria-label={t('filter')} className="print:hidden">
      <form
        action={`${getPathname({ href: '/portfolio', locale })}#projects`}
        className="grid items-end gap-x-4 gap-y-4 rounded-xl border border-line bg-surface p-4 sm:grid-cols-2 sm:p-5 lg:grid-cols-[1.4fr_1fr_1.4fr_1fr_0.8fr_auto]"
      >
        <TextField
          name="q"
          type="search"
          label={t('words')}
          placeholder={t('wordsHint')}
          defaultValue={query.q}
          maxLength={200}
        />
        <SelectField
          name="status"
          label={t('statusLabel')}
          defaultValue={query.status ?? ''}
          options={[
            { value: '', label: t('anyStatus') },
            ...projectStatuses.map((one) => ({ value: one, label: t(`status.${one}`) })),
          ]}
        />
        <SelectField
          name="field"
          label={t('field')}
          defaultValue={query.field ?? ''}
          options={[{ value: '', label: t('anyField') }, ...named(whole.byField.filter((share) => share.id !== null))]}
        />
        <SelectField
          name="country"
          label={t('country')}
          defaultValue={query.country ?? ''}
          options={[{ value: '', label: t('anyCountry') }, ...named(whole.byCountry)]}
        />
        <SelectField
          name="year"
          label={t('year')}
          defaultValue={query.year ? String(query.year) : ''}
          options={[
            { value: '', label: t('anyYear') },
            ...years,
            ...(whole.withoutYear > 0 ? [{ value: notStated, label: t('notStated') }] : []),
          ]}
        />
        <Button type="submit">{t('apply')}</Button>
      </form>
    </search>
  )
}
