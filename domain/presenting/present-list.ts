import type { Locale } from '../locale'

/** Names in a row: "Kim Thượng, Xuân Sơn and Xuân Đài"; "Kim Thượng, Xuân Sơn và Xuân Đài". */
export function presentList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { type: 'conjunction' }).format(names)
}
