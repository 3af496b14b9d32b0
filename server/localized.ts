import 'server-only'
import type { Locale, Localized } from '@/domain/locale'
import type { Prisma } from '@/prisma/generated/client'

/** Reads a localised text from a JSON column that only the program writes. */
export function localized(value: Prisma.JsonValue): Localized {
  return value as Localized
}

/** The text of a JSON column in one language. */
export function inColumn(value: Prisma.JsonValue, locale: Locale): string {
  return localized(value)[locale]
}
