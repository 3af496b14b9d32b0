import type { Locale } from '../locale'

/** The kinds of districts there were until July 2025, as official names begin. */
const kinds = [
  { vi: 'Huyện', en: 'district' },
  { vi: 'Quận', en: 'urban district' },
  { vi: 'Thị xã', en: 'town' },
  { vi: 'Thành phố', en: 'city' },
]

/** A former district's name within a sentence: "Huyện Tân Sơn" is "huyện Tân Sơn" and "Tân Sơn district". */
export function presentFormerDistrict(name: string, locale: Locale): string {
  const kind = kinds.find((one) => name.startsWith(`${one.vi} `))
  if (!kind) return name
  const proper = name.slice(kind.vi.length + 1)
  return locale === 'vi' ? `${kind.vi.toLowerCase()} ${proper}` : `${proper} ${kind.en}`
}
