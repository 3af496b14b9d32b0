import 'server-only'
import type { InLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import type { NeedContent } from '@/domain/need/need-content'
import type { NeedSummary } from '@/domain/topic/topic-listings'
import type * as Rows from '@/prisma/generated/client'
import { toNamed } from './named'

/** A published need as lists show it. */
export function toNeedSummary(row: Rows.Publication & { agency: Rows.Agency | null }, locale: Locale): NeedSummary {
  return {
    code: row.code,
    agency: row.agency && toNamed(row.agency, locale),
    edition: row.content as InLocale<NeedContent>,
  }
}
