import type { Locale } from '@/domain/locale'

/** What the saved draft lacks in each language, worded, each with the id of the field that fills it. */
export type Readiness = Record<Locale, { id: string; message: string }[]>
