import { z } from 'zod'
import { cleanText } from './clean-text'

/** The two languages of the product. Vietnamese is the language of record and always comes first. */
export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

/** One value in each language. An empty string means "not written yet". */
export type Localized<T = string> = Record<Locale, T>

/** Text in both languages, cleaned. */
export const localizedText = z.object({ vi: text(), en: text() })

/** Text in one language, cleaned. */
export function text() {
  return z.string().max(20_000).transform(cleanText)
}

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi'
}

export function isLocale(value: unknown): value is Locale {
  return value === 'vi' || value === 'en'
}
