import { z } from 'zod'

export const currencies = ['USD', 'VND'] as const
export type Currency = (typeof currencies)[number]

/** An amount as an integer of minor units: US$ cents, or đồng (which has no smaller unit). */
export type Money = { amount: number; currency: Currency }

/** How many đồng one US dollar was worth, and on which day (YYYY-MM-DD). */
export type ExchangeRate = { vndPerUsd: number; on: string }

const minorUnits: Record<Currency, number> = { USD: 100, VND: 1 }

/** Minor units per unit of the currency: 100 cents to the dollar, 1 for the đồng. */
export function unitOf(currency: Currency): number {
  return minorUnits[currency]
}

/** The currency that is not this one. */
export const otherCurrency = (currency: Currency): Currency => (currency === 'USD' ? 'VND' : 'USD')

/** Whole US dollars as cents: `usd(412_000)` is 41,200,000. */
export const usd = (dollars: number): number => Math.round(dollars * minorUnits.USD)

/** An amount in minor units; at most 900 billion US dollars, so that sums stay exact integers. */
export const amount = z.number().int().min(0).max(90_000_000_000_000)

/** The same value in the other currency, rounded to its minor unit. */
export function convert(money: Money, currency: Currency, rate: ExchangeRate): Money {
  if (money.currency === currency) return money
  const dollars = money.currency === 'USD' ? money.amount / minorUnits.USD : money.amount / rate.vndPerUsd
  return { amount: Math.round(currency === 'USD' ? dollars * minorUnits.USD : dollars * rate.vndPerUsd), currency }
}
