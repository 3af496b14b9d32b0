import 'server-only'
import type { Locale, Localized } from '@/domain/locale'
import type { Prisma } from '@/prisma/generated/client'

/** The text in one language of a JSON column that holds both and that only the program writes. */
export function inColumn(value: Prisma.JsonValue, locale: Locale): string {
  return (value as Localized)[locale]
}
