/** Currency marks people write with an amount; they change nothing, as the currency is chosen beside it. */
const marks = /(US\$|USD|VND|đồng|[$₫đ])/giu

/**
 * A whole number as people type it in either language: "412000", "412,000", "412.000", "412 000", "US$ 412,000".
 * Null for anything else: a separator that does not part groups of three ("1.5", "12,34") could mean two things, and
 * guessing would move a comma by three places.
 */
export function parseWhole(typed: string): number | null {
  const text = typed.replace(marks, '').trim()
  if (!/^(\d+|[1-9]\d{0,2}([.,'\s\u00a0\u202f])\d{3}(\2\d{3})*)$/u.test(text)) return null
  const value = Number(text.replace(/\D/g, ''))
  return Number.isSafeInteger(value) ? value : null
}
