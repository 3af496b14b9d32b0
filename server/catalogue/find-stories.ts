import 'server-only'
import type { Locale } from '@/domain/locale'
import type { StorySummary } from '@/domain/story/story-view'
import { db } from '../db'
import { kept } from './page-cache'
import { toStorySummary } from './story-summary'

/** Every story published in this language, the newest first. */
export const findStories = kept('stories', async (locale: Locale): Promise<StorySummary[]> => {
  const rows = await db().publication.findMany({
    where: { kind: 'story', locale, endedAt: null },
    orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
    include: { field: true },
  })
  return rows.map((row) => toStorySummary(row, locale))
})
