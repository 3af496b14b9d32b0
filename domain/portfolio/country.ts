import { z } from 'zod'
import type { Locale } from '../locale'

/** A country's two capital letters, as ISO 3166-1 has them. */
export const country = z.string().regex(/^[A-Z]{2}$/)

const codes =
  'AE AR AT AU BD BE BG BH BN BR BY CA CH CL CN CO CU CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KH KR KW KZ LA LI LK LT LU LV MC MM MN MT MX MY NL NO NP NZ PE PH PK PL PT QA RO RU SA SE SG SI SK TH TL TR TW UA US UZ VN ZA'

/** The countries from which a project can be funded, in the alphabetical order of the language. */
export function findCountries(locale: Locale): { id: string; name: string }[] {
  return codes
    .split(' ')
    .map((id) => ({ id, name: presentCountry(id, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}

/** A country's name: "South Korea", "Hàn Quốc". */
export function presentCountry(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale === 'vi' ? 'vi-VN' : 'en-GB', { type: 'region' }).of(code) ?? code
}
