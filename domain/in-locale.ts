import type { Locale, Localized } from './locale'

/** A document with every localised text replaced by the text in one language. */
export type InLocale<T> = T extends Localized
  ? string
  : T extends (infer Row)[]
    ? InLocale<Row>[]
    : T extends object
      ? { [K in keyof T]: InLocale<T[K]> }
      : T

/** Reads a document in one language only. What is not written in that language stays empty; nothing is borrowed. */
export function inLocale<T>(value: T, locale: Locale): InLocale<T> {
  return read(value, locale) as InLocale<T>
}

function read(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((row) => read(row, locale))
  if (isLocalized(value)) return value[locale]
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, read(inner, locale)]))
  }
  return value
}

/** Whether a value is a text in both languages. */
export function isLocalized(value: unknown): value is Localized {
  if (value === null || typeof value !== 'object' || Object.keys(value).length !== 2) return false
  const { vi, en } = value as Record<string, unknown>
  return typeof vi === 'string' && typeof en === 'string'
}
