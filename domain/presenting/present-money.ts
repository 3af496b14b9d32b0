import type { Locale } from '../locale'
import { type Money, unitOf } from '../money/money'

/** A no-break space, so that a figure never parts from its unit. */
const space = '\u00a0'

/** The whole amount: "US$ 412,000" and "412.000 USD"; "10,835,600,000 VND" and "10.835.600.000 đồng". */
export function presentMoney({ amount, currency }: Money, locale: Locale): string {
  const number = numberFormat(locale, { maximumFractionDigits: 0 }).format(amount / unitOf(currency))
  if (currency === 'VND') return `${number}${space}${locale === 'vi' ? 'đồng' : 'VND'}`
  return locale === 'vi' ? `${number}${space}USD` : `US$${space}${number}`
}

/** A rounded amount for running text: "US$ 11.1 million", "11,1 triệu USD", "10.8 billion VND", "10,8 tỷ đồng". */
export function presentRoundMoney({ amount, currency }: Money, locale: Locale): string {
  const value = amount / unitOf(currency)
  const scale = scales[locale].find((one) => value >= one.from)
  if (!scale) return presentMoney({ amount, currency }, locale)
  const number = numberFormat(locale, { maximumFractionDigits: 1 }).format(value / scale.from)
  if (currency === 'VND') return [number, scale.word, locale === 'vi' ? 'đồng' : 'VND'].join(space)
  return locale === 'vi' ? [number, scale.word, 'USD'].join(space) : [`US$${space}${number}`, scale.word].join(space)
}

const scales: Record<Locale, { from: number; word: string }[]> = {
  vi: [
    { from: 1_000_000_000, word: 'tỷ' },
    { from: 1_000_000, word: 'triệu' },
  ],
  en: [
    { from: 1_000_000_000, word: 'billion' },
    { from: 1_000_000, word: 'million' },
  ],
}

/** A whole number: 7,900 and 7.900. */
export function presentNumber(value: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(value)
}

/** A share from 0 to 1 as a whole percentage: 18%. */
export function presentShare(share: number, locale: Locale): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', options)
}
