import 'server-only'
import type { Locale } from '@/domain/locale'
import type { StoryEdition, StorySummary } from '@/domain/story/story-view'
import type * as Rows from '@/prisma/generated/client'
import { toField } from './named'

/** A published story as lists show it. */
export function toStorySummary(row: Rows.Publication & { field: Rows.Field | null }, locale: Locale): StorySummary {
  const { problem: _problem, done: _done, ...edition } = row.content as StoryEdition
  return { code: row.code, field: row.field && toField(row.field, locale), edition }
}
