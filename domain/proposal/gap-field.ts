import { isLocalized } from '../in-locale'
import type { Gap } from '../listing-gap'
import type { Locale } from '../locale'

/** The name of the form field in which a gap is filled: a text's own language is part of it (`title.en`). */
export function gapField(content: object, gap: Gap, locale: Locale): string {
  const value = gap.path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], content)
  return isLocalized(value) ? `${gap.path}.${locale}` : gap.path
}
