import type { Locale } from './locale'

/** What is made for each language. */
export function inBoth<Made>(make: (locale: Locale) => Made): Record<Locale, Made> {
  return { vi: make('vi'), en: make('en') }
}
