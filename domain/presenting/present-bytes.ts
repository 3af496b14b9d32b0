import type { Locale } from '../locale'

/** A no-break space, so that the figure never parts from its unit. */
const space = '\u00a0'

/** The size of a file: "1.2 MB", "340 kB"; in Vietnamese "1,2 MB". A thousand bytes are one kB. */
export function presentBytes(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [bytes / 1_000_000, 'MB']
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)}${space}${unit}`
}
