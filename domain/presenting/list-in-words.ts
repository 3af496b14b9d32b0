import type { Locale } from '../locale'

/** Names one after another as each language says it: "Hòa Bình, Phú Thọ and Vĩnh Phúc". */
export function listInWords(names: string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { type: 'conjunction' }).format(names)
}
