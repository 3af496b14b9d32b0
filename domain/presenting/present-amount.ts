import type { Locale } from '../locale'
import { type Currency, type Money, unitOf } from '../money/money'
import { presentNumber } from './present-money'

/** The whole amount without its currency, for a column that names the currency once: "238,000" and "238.000". */
export function presentAmount({ amount, currency }: Money, locale: Locale): string {
  return presentNumber(amount / unitOf(currency), locale)
}

/** A currency as the head of such a column names it: "US$" and "USD", "VND" and "đồng". */
export function presentCurrency(currency: Currency, locale: Locale): string {
  const names: Record<Currency, Record<Locale, string>> = {
    USD: { vi: 'USD', en: 'US$' },
    VND: { vi: 'đồng', en: 'VND' },
  }
  return names[currency][locale]
}
