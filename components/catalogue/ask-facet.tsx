import Check from 'lucide-react/icons/check'
import { useLocale, useTranslations } from 'next-intl'
import { askBands, type CatalogueQuery } from '@/domain/catalogue/catalogue-query'
import type { FacetCounts } from '@/domain/catalogue/catalogue-results'
import { presentNumber } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import { controlClass } from '../form/control-class'
import { catalogueAddress } from './catalogue-address'
import { presentAskRange } from './present-ask-range'

type Props = { query: CatalogueQuery; counts: FacetCounts['ask'] }

/** What is sought from partners: four bands that can be pressed, and any range in whole US$. */
export function AskFacet({ query, counts }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  const countOf = new Map(counts.map(({ value, count }) => [value, count]))
  return (
    <>
      <ul className="mb-3">
        {askBands.map(({ id, min, max }) => {
          const chosen = query.min === min && query.max === max
          const count = countOf.get(id) ?? 0
          return (
            <li key={id}>
              <Link
                id={`ask-${id}`}
                href={catalogueAddress({ ...query, page: 1, ...(chosen ? { min: null, max: null } : { min, max }) })}
                scroll={false}
                aria-current={chosen ? 'true' : undefined}
                className="group/band flex min-h-8 items-start gap-3 py-1 text-sm leading-6 hover:text-pine"
              >
                <span className="mt-1 grid size-4.5 shrink-0 place-items-center rounded-full border border-line-3 bg-surface text-white group-aria-[current]/band:border-pine group-aria-[current]/band:bg-pine">
                  {chosen && <Check size={12} strokeWidth={3} aria-hidden="true" />}
                </span>
                <span className={`min-w-0 flex-1 ${count === 0 && !chosen ? 'text-ink-3' : ''}`}>
                  {presentAskRange(min, max, locale, t)}
                </span>
                <span aria-hidden="true" className="text-xs leading-6 text-ink-3">
                  {presentNumber(count, locale)}
                </span>
                <span className="sr-only">{t('results', { count })}</span>
              </Link>
            </li>
          )
        })}
      </ul>
      <div className="flex items-end gap-2">
        {(['min', 'max'] as const).map((name) => (
          <label key={name} className="min-w-0 flex-1 text-xs text-ink-2">
            {t(name)}
            <input
              type="text"
              inputMode="numeric"
              name={name}
              defaultValue={query[name] ?? ''}
              maxLength={13}
              className={`${controlClass()} mt-1 px-2.5 py-1.5 text-sm`}
            />
          </label>
        ))}
        <button type="submit" aria-label={t('askApply')} className={buttonClass('secondary', 'small')}>
          {t('askApplyShort')}
        </button>
      </div>
    </>
  )
}
