import { z } from 'zod'

/** The two languages of the product. Vietnamese is the language of record and always comes first. */
export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

/** One value in each language. An empty string means "not written yet". */
export type Localized<T = string> = Record<Locale, T>

/** Text in both languages, put into Unicode form NFC and trimmed, so that equal words are equal strings. */
export const localizedText = z.object({ vi: text(), en: text() })

/** Text in one language, in Unicode form NFC, with unified line ends and no outer white space. */
export function text() {
  return z
    .string()
    .max(20_000)
    .transform((value) => value.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim())
}

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi'
}

export function isLocale(value: unknown): value is Locale {
  return value === 'vi' || value === 'en'
}
