import 'server-only'
import type { Locale } from '@/domain/locale'
import { bySoonest } from '@/domain/need/by-soonest'
import type { NeedSummary } from '@/domain/need/need-view'
import { db } from '../db'
import { toNeedSummary } from './need-summary'
import { kept } from './page-cache'
import { stillAsked } from './still-asked'

/** Every need that is still asked in this language: the urgent first, then by deadline, then the newest. */
export const findAskedNeeds = kept('asked-needs', async (locale: Locale): Promise<NeedSummary[]> => {
  const rows = await db().publication.findMany({
    where: { AND: stillAsked(), locale, endedAt: null },
    orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
    include: { agency: true },
  })
  return rows.map((row) => toNeedSummary(row, locale)).sort(bySoonest)
})
