import { useLocale, useTranslations } from 'next-intl'
import type { FacetName } from '@/domain/catalogue/catalogue-query'
import { presentNumber } from '@/domain/presenting/present-money'
import { Choice } from '../form/choice'

type Props = { facet: FacetName; value: string; label: string; count: number; chosen: boolean }

/** One value of a facet with the number of proposals that have it. One without any can still be chosen. */
export function FacetChoice({ facet, value, label, count, chosen }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  return (
    <Choice
      type="checkbox"
      name={facet}
      value={value}
      defaultChecked={chosen}
      className="text-sm leading-6"
      label={
        <span className={`flex justify-between gap-3 ${count === 0 && !chosen ? 'text-ink-3' : ''}`}>
          <span className="min-w-0">{label}</span>
          <span aria-hidden="true" className="text-xs leading-6 text-ink-3">
            {presentNumber(count, locale)}
          </span>
          <span className="sr-only">{t('results', { count })}</span>
        </span>
      }
    />
  )
}
