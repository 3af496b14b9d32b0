import 'server-only'
import type { Locale } from '@/domain/locale'
import { seeking } from '@/domain/proposal/seeking'
import { db } from '../db'
import { findNear } from './find-near'
import { toNeedSummary } from './need-summary'
import { stillAsked } from './still-asked'
import { summaries } from './summaries'

const most = 3

type Need = Parameters<typeof findNear>[0] & { code: string }

/** Where a reader of a need may go on: proposals that seek a partner, and other needs still asked, the nearest first. */
export async function findNearNeed(need: Need, locale: Locale) {
  const [proposals, needs] = await Promise.all([
    findNear(need, { locale, kind: 'proposal', status: { in: seeking } }, most),
    findNear(need, { AND: stillAsked(), locale, code: { not: need.code } }, most),
  ])
  const rows = await db().publication.findMany({ where: { id: { in: needs } }, include: { agency: true } })
  return {
    proposals: await summaries(proposals, locale),
    needs: needs.flatMap((id) => rows.filter((one) => one.id === id).map((one) => toNeedSummary(one, locale))),
  }
}
