import type { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale'
import { presentMoney } from '@/domain/presenting/present-money'

/** What is sought, between two amounts of whole US$ of which either may be open: "US$ 50,000 – US$ 249,999". */
export function presentAskRange(
  min: number | null,
  max: number | null,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'Catalogue'>>,
): string {
  const money = (dollars: number) => presentMoney({ amount: dollars * 100, currency: 'USD' }, locale)
  if (min === null) return max === null ? '' : t('askUpTo', { max: money(max) })
  return max === null ? t('askFrom', { min: money(min) }) : t('askBetween', { min: money(min), max: money(max) })
}
