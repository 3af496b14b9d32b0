import type { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale'
import { presentMoney, presentNumber } from '@/domain/presenting/present-money'

/** What is sought, between two amounts of whole US$ of which either may be open: "US$ 50,000 – 249,999". */
export function presentAskRange(
  min: number | null,
  max: number | null,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'Catalogue'>>,
): string {
  const money = (dollars: number) => presentMoney({ amount: dollars * 100, currency: 'USD' }, locale)
  if (min === null) return max === null ? '' : t('askUpTo', { max: money(max) })
  if (max === null) return t('askFrom', { min: money(min) })
  const number = (dollars: number) => presentNumber(dollars, locale)
  return t('askBetween', { min: number(min), max: number(max) })
}
