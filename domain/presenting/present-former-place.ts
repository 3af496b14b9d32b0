import type { Locale } from '../locale'

/**
 * Where a commune lay before July 2025. Districts are kept by their full Vietnamese names ("Huyện Tân Sơn"): a
 * Vietnamese reader sees "huyện Sa Pa, tỉnh Lào Cai", an English one "Sa Pa district, Lào Cai".
 */
export function presentFormerPlace(
  { formerDistricts, formerProvince }: { formerDistricts: string[]; formerProvince: string },
  locale: Locale,
): string {
  const districts = formerDistricts.map((district) => presentDistrict(district, locale))
  const province = locale === 'vi' && formerProvince !== '' ? `tỉnh ${formerProvince}` : formerProvince
  return [...districts, province].filter((name) => name !== '').join(', ')
}

const englishKinds: Record<string, string> = {
  Huyện: 'district',
  'Thị xã': 'town',
  'Thành phố': 'city',
  Quận: 'urban district',
}

function presentDistrict(name: string, locale: Locale): string {
  const kind = Object.keys(englishKinds).find((one) => name.startsWith(`${one} `))
  if (!kind) return name
  return locale === 'vi'
    ? kind.toLowerCase() + name.slice(kind.length)
    : `${name.slice(kind.length + 1)} ${englishKinds[kind]}`
}
