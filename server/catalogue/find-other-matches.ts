import 'server-only'
import { dayOf } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import type { NeedSummary } from '@/domain/need/need-view'
import type { StorySummary } from '@/domain/story/story-view'
import { db } from '../db'
import { toNeedSummary } from './need-summary'
import { forgive } from './search/forgive'
import { scoresOf } from './search/scores-of'
import type { Weighed } from './search/write-queries'
import { toStorySummary } from './story-summary'

const mostOfEach = 3

/**
 * The needs that are still asked and the stories that match the words of a search best, at most three of each; none where
 * there are no words.
 */
export async function findOtherMatches(
  q: string,
  locale: Locale,
): Promise<{ needs: NeedSummary[]; stories: StorySummary[] }> {
  const { answer: ids } = await forgive(
    q,
    (queries) => findBest(queries, locale),
    (found) => found.length === 0,
  )
  const rows = await db().publication.findMany({ where: { id: { in: ids } }, include: { agency: true, field: true } })
  const best = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return {
    needs: best.flatMap((row) => (row.kind === 'need' ? [toNeedSummary(row, locale)] : [])),
    stories: best.flatMap((row) => (row.kind === 'story' ? [toStorySummary(row, locale)] : [])),
  }
}

async function findBest(queries: Weighed[], locale: Locale): Promise<string[]> {
  if (queries.length === 0) return []
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT e."publicationId" AS id, s.score, e."publishedAt", e.code,
        row_number() OVER (PARTITION BY e.kind ORDER BY s.score DESC, e."publishedAt" DESC, e.code DESC) AS place
      FROM "SearchEntry" e JOIN ${scoresOf(queries)} s ON s.number = e."textNumber"
        JOIN "Publication" p ON p.id = e."publicationId"
      WHERE e.locale = ${locale}::"Locale" AND (e.kind = 'story'
        OR e.kind = 'need' AND p.status <> 'met' AND (e.deadline IS NULL OR e.deadline >= ${dayOf(new Date())}::date))
    ) AS ranked
    WHERE place <= ${mostOfEach} ORDER BY score DESC, "publishedAt" DESC, code DESC`
  return rows.map((row) => row.id)
}
