/** The two languages of the product. Vietnamese is the language of record and always comes first. */
export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

/** One value in each language. An empty string means "not written yet". */
export type Localized<T = string> = Record<Locale, T>

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi'
}

export function isLocale(value: unknown): value is Locale {
  return value === 'vi' || value === 'en'
}
