import 'server-only'
import type { Field } from '@/domain/field/field'
import type { Locale } from '@/domain/locale'
import type { NeedSummary } from '@/domain/need/need-view'
import type { ProposalSummary } from '@/domain/proposal/proposal-view'
import { seeking } from '@/domain/proposal/seeking'
import type { StorySummary } from '@/domain/story/story-view'
import { db } from '../db'
import { findAskedNeeds } from './asked-needs'
import { toField } from './named'
import { kept } from './page-cache'
import { toStorySummary } from './story-summary'
import { summaries } from './summaries'

/** A priority field with what is asked in it: the number of proposals seeking a partner and their sum in US$ cents. */
export type FieldFigures = Field & { proposals: number; askUsdCents: number }

/**
 * What the home page shows beside the fields: the newest proposals open to a partner, the needs that are wanted soonest,
 * and the newest story.
 */
export type HomeListings = { proposals: ProposalSummary[]; needs: NeedSummary[]; story: StorySummary | null }

const mostNeeds = 4

/** All priority fields in order, with the figures of what is published in this language and still seeks a partner. */
export const findFields = kept('fields', async (locale: Locale): Promise<FieldFigures[]> => {
  const [rows, sums] = await Promise.all([
    db().field.findMany({ orderBy: { position: 'asc' } }),
    db().publication.groupBy({
      by: ['fieldId'],
      where: { locale, kind: 'proposal', endedAt: null, status: { in: seeking } },
      _count: true,
      _sum: { askUsdCents: true },
    }),
  ])
  const byField = new Map(sums.map((sum) => [sum.fieldId, sum]))
  return rows.map((row) => ({
    ...toField(row, locale),
    proposals: byField.get(row.id)?._count ?? 0,
    askUsdCents: Number(byField.get(row.id)?._sum.askUsdCents ?? 0),
  }))
})

/** The listings of the home page in one language. */
export const getHomeListings = kept('home-listings', async (locale: Locale): Promise<HomeListings> => {
  const current = { locale, endedAt: null }
  const [proposals, needs, story] = await Promise.all([
    db().publication.findMany({
      where: { ...current, kind: 'proposal', status: 'open' },
      orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
      select: { id: true },
      take: 3,
    }),
    findAskedNeeds(locale),
    db().publication.findFirst({
      where: { ...current, kind: 'story' },
      orderBy: { publishedAt: 'desc' },
      include: { field: true },
    }),
  ])
  return {
    proposals: await summaries(
      proposals.map((row) => row.id),
      locale,
    ),
    needs: needs.slice(0, mostNeeds),
    story: story && toStorySummary(story, locale),
  }
})

/** Whether anything the public sees is sample data; the site says so while it is. */
export const showsSamples = kept('shows-samples', async (): Promise<boolean> => {
  const select = { id: true }
  const found = await Promise.all([
    db().publication.findFirst({ where: { sample: true, endedAt: null }, select }),
    db().project.findFirst({ where: { sample: true, state: 'published' }, select }),
  ])
  return found.some((one) => one !== null)
})
