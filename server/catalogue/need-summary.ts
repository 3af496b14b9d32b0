import 'server-only'
import { dayOf } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import { needState } from '@/domain/need/need-state'
import type { NeedEdition, NeedSummary } from '@/domain/need/need-view'
import type * as Rows from '@/prisma/generated/client'
import { toNamed } from './named'

/** A published need as lists show it today. */
export function toNeedSummary(row: Rows.Publication & { agency: Rows.Agency | null }, locale: Locale): NeedSummary {
  const { details: _details, ...edition } = row.content as NeedEdition
  return {
    code: row.code,
    agency: row.agency && toNamed(row.agency, locale),
    state: needState(edition, dayOf(new Date())),
    edition,
  }
}
