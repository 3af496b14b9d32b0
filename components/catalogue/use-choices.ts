import { useLocale, useTranslations } from 'next-intl'
import { presentNumber } from '@/domain/presenting/present-money'
import type { Choice } from './facet-choices'
import type { FacetOption } from './facet-options'

/** Words a facet's options for its list. An option without any proposal can still be chosen. */
export function useChoices(): (options: readonly FacetOption[]) => Choice[] {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  return (options) =>
    options.map(({ value, label, count, chosen }) => {
      const choice = [value, label, presentNumber(count, locale), t('counted', { count })] as const
      if (chosen) return [...choice, 'chosen']
      return count === 0 ? [...choice, 'none'] : choice
    })
}
