import type { Locale } from '../locale'

/** The two bars of a result, as shares from 0 to 1 of the same whole. */
export type ComparedResult = { before: number; after: number }

/**
 * What bars may show of a result measured before and after: both as percentages ("18%", "96%"), as parts of the same whole
 * ("31 of 164", "97/164 em"), or as amounts of the same thing ("38 months", "14 months"), which are drawn from zero. Null
 * where the words do not say that exactly ("About 100 minutes", "None"): a bar would claim more than was measured.
 */
export function compareResult(before: string, after: string, locale: Locale): ComparedResult | null {
  const [from, to] = [read(before, locale), read(after, locale)]
  if (!from || !to || from.whole !== to.whole || from.unit !== to.unit) return null
  const whole = from.whole ?? Math.max(from.value, to.value)
  if (whole === 0 || from.value > whole || to.value > whole) return null
  return { before: from.value / whole, after: to.value / whole }
}

type Measured = { value: number; whole: number | null; unit: string }

const number = '(\\d[\\d.,]*)'
const percentage = new RegExp(`^${number}\\s?%$`)
const part = new RegExp(`^${number}\\s?(?:/|of|trên|trong số)\\s?${number}(.*)$`)
const amount = new RegExp(`^${number}(\\D*)$`)

function read(text: string, locale: Locale): Measured | null {
  const share = percentage.exec(text)
  if (share) return measured(parse(share[1], locale), 100, '%')
  const counted = part.exec(text)
  if (counted) {
    const whole = parse(counted[2], locale)
    return whole === null ? null : measured(parse(counted[1], locale), whole, counted[3])
  }
  const plain = amount.exec(text)
  return plain ? measured(parse(plain[1], locale), null, plain[2]) : null
}

function measured(value: number | null, whole: number | null, unit = ''): Measured | null {
  return value === null ? null : { value, whole, unit: unit.trim() }
}

const written: Record<Locale, { form: RegExp; group: RegExp }> = {
  vi: { form: /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/, group: /\./g },
  en: { form: /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/, group: /,/g },
}

/** A number as the language writes it: "6.2" and "130,000", or "6,2" and "130.000"; null for anything else. */
function parse(digits: string | undefined, locale: Locale): number | null {
  const { form, group } = written[locale]
  return digits !== undefined && form.test(digits) ? Number(digits.replace(group, '').replace(',', '.')) : null
}
